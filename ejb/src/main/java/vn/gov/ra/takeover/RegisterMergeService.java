package vn.gov.ra.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.StorageError;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Versions;

/**
 * Two registers become one: another office's package is staged as the books it is made of, so agencies meet by code, people by personal number,
 * certificates by their bytes and devices by serial; what both have differently is settled row by row before somebody accepts the whole.
 */
@Stateless
public class RegisterMergeService {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private TakeoverService takeovers;
    @Inject
    private TakeoverRepository rows;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /**
     * Stages a package; the same one again changes nothing.
     *
     * @throws DomainException {@link TakeoverError#PACKAGE_BROKEN}: nothing of it is staged
     */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public TakeoverView addRegister(UUID id, byte[] content, String fileName) {
        if (content == null || content.length == 0) {
            throw new DomainException(StorageError.FILE_EMPTY);
        }
        Takeover takeover = rows.lock(id);
        TakeoverStep.ADD_BOOK.requireFrom(takeover.state(), takeover.number());
        RegisterPackage read = RegisterPackage.read(content);
        for (BookKind kind : BookKind.values()) {
            if (read.books().containsKey(kind)) {
                takeovers.addBook(id, kind, read.books().get(kind), fileName + " · " + kind.name().toLowerCase(Locale.ROOT) + (kind == BookKind.FILES ? ".zip" : ".csv"));
            }
        }
        takeover.registerOf(read.source());
        rows.flush();
        return takeover.view();
    }

    /**
     * Says what holds where both registers have a row differently; no register is written by it.
     *
     * @throws DomainException {@link TakeoverError#NOTHING_TO_DECIDE}, {@link TakeoverError#NOTE_NEEDED}
     */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public TakeoverView settle(UUID id, List<Settled> settled) {
        Takeover takeover = rows.lock(id);
        TakeoverStep.TAKE_OVER.requireFrom(takeover.state(), takeover.number());
        for (Settled one : settled) {
            BookRow row = rows.row(id, one.rowId());
            Versions.require(row.version(), one.seen(), row.rowNo());
            if (one.decision() == null) {
                throw new DomainException(TakeoverError.REQUIRED, List.of(new FieldError("/decision", TakeoverError.REQUIRED, "takeover.field.decision")), "takeover.field.decision");
            }
            if (one.decision() == Decision.BY_HAND && one.note() == null) {
                throw new DomainException(TakeoverError.NOTE_NEEDED, List.of(new FieldError("/note", TakeoverError.NOTE_NEEDED)));
            }
            if (one.note() != null && one.note().length() > LONGEST_NOTE) {
                throw new DomainException(SharedError.TOO_LONG, List.of(new FieldError("/note", SharedError.TOO_LONG, "note", LONGEST_NOTE)), "note", LONGEST_NOTE);
            }
            if (row.says(one)) {
                continue;
            }
            row.decided(one, current.get().username(), clock.instant());
            audit.record("takeover.settle", "takeover", id, takeover.number(), one.note() == null ? Map.of("kind", row.kind(), "row", row.rowNo(), "decision", one.decision())
                    : Map.of("kind", row.kind(), "row", row.rowNo(), "decision", one.decision(), "note", one.note()));
        }
        rows.flush();
        return takeover.view();
    }

    /** Rows that both registers have differently and nobody has settled. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public long undecided(UUID id) {
        return rows.undecided(rows.byId(id).id());
    }
}
