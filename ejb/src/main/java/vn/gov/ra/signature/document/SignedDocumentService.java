package vn.gov.ra.signature.document;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.gov.ra.document.StorageError;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** Checks signed documents that somebody sends. Nothing is kept. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignedDocumentService {

    private static final int AT_ONCE = 3;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final BoundedWork WORK = new BoundedWork(AT_ONCE, LONGEST);

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private KeptGrounds grounds;
    @Inject
    private Clock clock;

    /**
     * Judges it for now.
     *
     * @param sent each part at most {@link StoredFiles#MAX_SIZE} octets
     * @throws DomainException it is too large, none of the kinds, unreadable, takes too long, or too many are being checked
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public DocumentReport check(SentDocument sent) {
        byte[] file = sent.file();
        byte[] original = sent.original();
        if (file.length > StoredFiles.MAX_SIZE || original != null && original.length > StoredFiles.MAX_SIZE) {
            throw new DomainException(StorageError.FILE_TOO_LARGE, StoredFiles.MAX_SIZE);
        }
        Instant now = clock.instant();
        return WORK.run(executor, () -> new DocumentCheck(grounds, now).check(file, original));
    }
}
