package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.signature.SignatureReport;
import vn.gov.ra.signature.SignedCopy;
import vn.gov.ra.signature.SignedPdfCheck;
import vn.gov.ra.subscriber.Subscribers;

/** Whether a PDF that a party signed with a certificate is what it is said to be. */
@Dependent
class SignedMinutes {

    @Inject
    private SignedPdfCheck check;
    @Inject
    private StoredFiles files;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Subscribers subscribers;
    @Inject
    private Clock clock;

    /**
     * @param paper the minutes' own document, which the file has to be; null where it is made by the same command, so that nobody could have signed it
     * @throws DomainException what the signature is refused for, {@link HandoverError#OTHER_PAPER}, {@link HandoverError#OTHER_SIGNER}
     */
    void require(UUID paper, Signer signer) {
        SignatureReport report = check.check(signer.file(), clock.instant());
        if (paper != null && !SignedCopy.carries(signer.file(), files.open(paper).bytes())) {
            throw new DomainException(HandoverError.OTHER_PAPER);
        }
        // Of another office's side no person is known; then it is enough that somebody with a good certificate signed.
        if (signer.personId() != null && report.signatures().stream().noneMatch(one -> madeBy(one, signer.personId()))) {
            throw new DomainException(HandoverError.OTHER_SIGNER, report.last().name(), signer.name());
        }
    }

    private boolean madeBy(SignatureReport.Signer one, UUID person) {
        return certificates.bySha256(one.sha256()).filter(certificate -> certificate.subscriberId() != null).map(certificate -> subscribers.byId(certificate.subscriberId()))
                .filter(holder -> person.equals(holder.personId())).isPresent();
    }
}
