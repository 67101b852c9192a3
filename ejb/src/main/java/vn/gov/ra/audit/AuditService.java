package vn.gov.ra.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** The trail for those who watch over it. Reading it is no command and writes no row. */
@Stateless
public class AuditService {

    @Inject
    private AuditQuery rows;

    /**
     * Newest first. A relying system needs the scope {@code audit.read}, which its door has looked at.
     *
     * @param cursor {@code nextCursor} of the page before, null for the first
     */
    @RolesAllowed({Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<AuditEventView> list(AuditFilter filter, String cursor, Integer limit) {
        int size = Slice.limit(limit);
        int bar = cursor == null ? -1 : cursor.indexOf('|');
        Instant at = bar < 0 ? null : Instant.parse(cursor.substring(0, bar));
        UUID id = bar < 0 ? null : UUID.fromString(cursor.substring(bar + 1));
        List<AuditEventView> found = rows.newestFirst(filter, at, id, size + 1);
        return Slice.of(found, size, row -> row.at() + "|" + row.id());
    }
}
