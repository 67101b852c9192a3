package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.batch.list.ListPackage;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.file.Readable;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.signature.SignatureReport;
import vn.gov.ra.signature.SignedCopy;
import vn.gov.ra.signature.SignedPdfCheck;
import vn.gov.ra.subscriber.Subscribers;

/** What is checked when a list is signed: that nothing changed since it was frozen, and that the signed letter is its own, by the actor. */
@Dependent
class BatchSignature {

    @Inject
    private BatchRepository rows;
    @Inject
    private Snapshots snapshots;
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

    /** Stored bytes and stored copies still have the hashes they were frozen with. */
    void requireUnchanged(SubmissionBatch batch) {
        boolean same = Sha256.hex(files.open(batch.packageFileId()).bytes()).equals(batch.packageSha256())
                && snapshots.hash(batch, rows.lines(batch.id())).equals(batch.contentHash());
        if (!same) {
            throw new DomainException(BatchError.CONTENT_CHANGED, batch.shown());
        }
    }

    /** @return the stored file that was signed; null where a letter on paper was signed and no scan is kept */
    UUID signedFile(SubmissionBatch batch, SignedBy method, UUID attachmentId, Actor signer) {
        if (attachmentId == null) {
            if (method == SignedBy.PADES) {
                throw new DomainException(BatchError.SIGNED_LETTER_MISSING);
            }
            return null;
        }
        FileContent signed = files.open(fileOf(batch, attachmentId));
        if (method == SignedBy.PADES) {
            requireSigned(batch, signed.bytes(), signer);
        }
        return signed.ref().id();
    }

    UUID fileOf(SubmissionBatch batch, UUID attachmentId) {
        return rows.file(batch.id(), attachmentId).map(BatchFile::fileId).orElseThrow(() -> new DomainException(BatchError.FILE_NOT_FOUND));
    }

    private void requireSigned(SubmissionBatch batch, byte[] signed, Actor signer) {
        SignatureReport report = check.check(signed, clock.instant());
        if (!SignedCopy.carries(signed, ListPackage.letterOf(files.open(batch.packageFileId()).bytes()))) {
            throw new DomainException(BatchError.NOT_THIS_LETTER, batch.shown());
        }
        if (report.signatures().stream().noneMatch(one -> madeBy(one, signer))) {
            throw new DomainException(BatchError.OTHER_SIGNER, report.last().name(), signer.displayName());
        }
    }

    private boolean madeBy(SignatureReport.Signer one, Actor signer) {
        return certificates.bySha256(one.sha256()).filter(certificate -> certificate.subscriberId() != null)
                .map(certificate -> subscribers.byId(certificate.subscriberId()))
                .filter(holder -> signer.personId() != null && signer.personId().equals(holder.personId())).isPresent();
    }

    /** What may be kept as a list's file: something that can be looked at. */
    static FileType requireReadable(byte[] content) {
        FileType type = FileType.of(content);
        if (!List.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.TEXT).contains(type)) {
            throw new DomainException(BatchError.FILE_TYPE);
        }
        Readable.require(type, content);
        return type;
    }
}
