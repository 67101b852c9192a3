package vn.gov.ra.notification;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.security.Actor;

/**
 * Whose notices are read, and what the account may still be shown: its roles or its agency may have changed since it was told.
 *
 * @param kinds never empty: one's own work is always shown
 */
record Reader(UUID userId, UUID agencyId, boolean office, Set<NoticeKind> kinds) {

    static Reader of(Actor actor) {
        Set<NoticeKind> kinds = EnumSet.allOf(NoticeKind.class);
        kinds.removeIf(kind -> !kind.concerns(actor));
        return new Reader(actor.userId(), actor.agencyId(), actor.office(), kinds);
    }
}
