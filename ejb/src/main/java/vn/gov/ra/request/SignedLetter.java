package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.signature.SignatureReport;
import vn.gov.ra.signature.SignedPdfCheck;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;

/** Checks the letter the head signed: that it is this dossier's, unchanged, and signed by the one who signs for the agency. */
@Dependent
class SignedLetter {

    @Inject
    private RequestRepository requests;
    @Inject
    private StoredFiles files;
    @Inject
    private SignedPdfCheck check;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Subscribers subscribers;
    @Inject
    private Clock clock;

    /** @return the report as JSON, to be kept with the dossier */
    String verified(Dossier dossier, Attachment attachment, Actor signer) {
        byte[] signed = files.open(attachment.fileId()).bytes();
        SignatureReport report = check.check(signed, clock.instant());
        if (!ownLetter(dossier, signed)) {
            throw new DomainException(RequestError.NOT_OWN_LETTER);
        }
        requireSigner(dossier.agencyId(), report, signer);
        return json(report);
    }

    /** A letter of the agency that no dossier has made. */
    String verified(byte[] signed, UUID agencyId, Actor signer) {
        SignatureReport report = check.check(signed, clock.instant());
        requireSigner(agencyId, report, signer);
        return json(report);
    }

    /** A scan proves nothing by itself; the head's confirmation does. It must be something that can be looked at. */
    void requireScan(Attachment attachment) {
        requireScan(files.open(attachment.fileId()).bytes());
    }

    static void requireScan(byte[] content) {
        if (!List.of(FileType.PDF, FileType.PNG, FileType.JPEG).contains(FileType.of(content))) {
            throw new DomainException(RequestError.SCAN_NOT_READABLE);
        }
    }

    private boolean ownLetter(Dossier dossier, byte[] signed) {
        Stream<UUID> attached = requests.attachments(dossier.id()).stream().filter(one -> one.kind() == AttachmentKind.LETTER).map(Attachment::fileId);
        return Stream.concat(Stream.of(dossier.letterFileId()), attached).filter(Objects::nonNull)
                .anyMatch(letter -> OwnLetter.carries(signed, files.open(letter).bytes()));
    }

    /** One of the signatures is the head's own, or the agency's; each certificate is one we know. */
    private void requireSigner(UUID agencyId, SignatureReport report, Actor signer) {
        boolean known = false;
        for (SignatureReport.Signer one : report.signatures()) {
            Optional<CertificateView> certificate = certificates.bySha256(one.sha256());
            known |= certificate.isPresent();
            if (certificate.filter(found -> speaksFor(found, agencyId, signer)).isPresent()) {
                return;
            }
        }
        String name = report.last().name();
        throw known ? new DomainException(RequestError.OTHER_SIGNER, name, signer.displayName()) : new DomainException(RequestError.SIGNER_UNKNOWN, name);
    }

    private boolean speaksFor(CertificateView certificate, UUID agencyId, Actor signer) {
        if (certificate.subscriberId() == null) {
            return false;
        }
        SubscriberView holder = subscribers.byId(certificate.subscriberId());
        return holder.kind() == SubjectKind.PERSON ? holder.personId().equals(signer.personId()) : holder.agencyId().equals(agencyId);
    }

    private static String json(SignatureReport report) {
        JsonArrayBuilder signatures = Json.createArrayBuilder();
        report.signatures().forEach(one -> signatures.add(Json.createObjectBuilder().add("authority", one.authority()).add("serial", one.serial())
                .add("sha256", one.sha256()).add("name", one.name()).add("subFilter", one.subFilter()).add("digest", one.digest())
                .add("claimedAt", String.valueOf(one.claimedAt())).add("coversTo", one.coversTo()).add("evidence", String.valueOf(one.evidence()))));
        return Json.createObjectBuilder().add("sha256", report.sha256()).add("checkedAt", report.checkedAt().toString()).add("signatures", signatures)
                .build().toString();
    }
}
