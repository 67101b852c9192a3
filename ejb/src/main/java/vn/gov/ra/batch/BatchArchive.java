package vn.gov.ra.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** The files of a list beside its package, and where a line stands. Files hold personal numbers and open only to those who work with them. */
@Stateless
public class BatchArchive {

    @Inject
    private BatchRepository rows;
    @Inject
    private BatchQuery query;
    @Inject
    private BatchViews views;
    @Inject
    private StoredFiles files;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Lists that hold or held a line; the caller has seen the line itself. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public List<LineInBatch> ofLine(UUID lineId) {
        return query.ofLine(lineId);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public long count(BatchState state) {
        return query.count(state);
    }

    /** The sheet of outcomes a second person confirmed. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER})
    public FileContent reconciliation(UUID id) {
        SubmissionBatch batch = rows.get(id);
        if (batch.reconciliationFileId() == null) {
            throw new DomainException(BatchError.FILE_NOT_FOUND);
        }
        return files.open(batch.reconciliationFileId());
    }

    /** Adds the signed letter, a proof of sending, an acknowledgement. PDF, PNG, JPEG or text, by content. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public BatchFileView attach(UUID id, BatchFileKind kind, byte[] content, String fileName) {
        SubmissionBatch batch = rows.get(id);
        FileType type = BatchSignature.requireReadable(content);
        FileRef ref = files.store(content, fileName, type.mediaType());
        BatchFile file = new BatchFile(Ids.next(), id, kind == null ? BatchFileKind.OTHER : kind, ref.id(), actor.get().username(), clock.instant());
        rows.add(file);
        audit.record("batch.attach", "batch", id, batch.number(), Map.of("kind", file.kind(), "sha256", ref.sha256()));
        return BatchViews.view(file, ref);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER})
    public List<BatchFileView> attachments(UUID id) {
        rows.get(id);
        return views.files(id);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public FileContent attachment(UUID id, UUID attachmentId) {
        return files.open(rows.file(id, attachmentId).map(BatchFile::fileId).orElseThrow(() -> new DomainException(BatchError.FILE_NOT_FOUND)));
    }
}
