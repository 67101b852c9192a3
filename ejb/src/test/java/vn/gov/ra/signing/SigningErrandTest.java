package vn.gov.ra.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.FileRef;

/** An errand is good once, for one letter, one person, one session and ten minutes. */
class SigningErrandTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant LATE = NOW.plus(SigningErrand.LIFE);
    private static final UUID DOSSIER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SIGNED = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private final SigningErrand.Caller head = new SigningErrand.Caller(UUID.fromString("00000000-0000-4000-8000-000000000003"), "thutruong.xa", "phiên 1");
    private final SigningErrand errand = new SigningErrand(UUID.randomUUID(), SigningSubject.DOSSIER, DOSSIER, head,
            new FileRef(UUID.randomUUID(), "ab", "application/pdf", 10, "công văn.pdf"), NOW);

    @Test
    void letter_is_fetched_once() {
        assertTrue(errand.fetch(NOW));
        assertFalse(errand.fetch(NOW));
    }

    @Test
    void nothing_is_awaited_before_the_letter_was_fetched_nor_after_it_came_back() {
        assertFalse(errand.awaits(NOW));
        errand.fetch(NOW);
        assertTrue(errand.awaits(NOW));
        errand.received(SIGNED);
        assertFalse(errand.awaits(NOW));
    }

    @Test
    void file_that_was_refused_ends_it() {
        errand.fetch(NOW);
        errand.refused("RA-SGN-004");

        assertFalse(errand.awaits(NOW));
        assertEquals(new SigningProgress(SigningState.REFUSED, "RA-SGN-004"), errand.progress(LATE));
        assertNull(errand.take(SigningSubject.DOSSIER, DOSSIER, head, NOW));
    }

    @Test
    void its_time_ends_every_way() {
        assertFalse(errand.fetch(LATE));
        errand.fetch(NOW);
        assertFalse(errand.awaits(LATE));
        errand.received(SIGNED);
        assertNull(errand.take(SigningSubject.DOSSIER, DOSSIER, head, LATE));
        assertEquals(SigningState.EXPIRED, errand.progress(LATE).state());
    }

    @Test
    void only_the_session_that_began_it_takes_what_came_and_only_for_its_letter() {
        errand.fetch(NOW);
        errand.received(SIGNED);

        assertNull(errand.take(SigningSubject.DOSSIER, DOSSIER, new SigningErrand.Caller(head.userId(), head.username(), "phiên 2"), NOW));
        assertNull(errand.take(SigningSubject.DOSSIER, DOSSIER, new SigningErrand.Caller(UUID.randomUUID(), "vanthu.xa", head.sessionHash()), NOW));
        assertNull(errand.take(SigningSubject.DOSSIER, UUID.randomUUID(), head, NOW));
        assertNull(errand.take(SigningSubject.BATCH, DOSSIER, head, NOW));
        assertEquals(SIGNED, errand.take(SigningSubject.DOSSIER, DOSSIER, head, NOW));
        assertNull(errand.take(SigningSubject.DOSSIER, DOSSIER, head, NOW), "once");
    }

    @Test
    void later_errand_takes_its_place_but_what_was_taken_stays_taken() {
        errand.fetch(NOW);
        errand.overtaken();
        assertFalse(errand.awaits(NOW));

        SigningErrand taken = new SigningErrand(UUID.randomUUID(), SigningSubject.BATCH, DOSSIER, head, new FileRef(UUID.randomUUID(), "ab", "application/pdf", 10, "a.pdf"), NOW);
        taken.fetch(NOW);
        taken.received(SIGNED);
        taken.take(SigningSubject.BATCH, DOSSIER, head, NOW);
        taken.overtaken();
        assertEquals(SigningState.TAKEN, taken.progress(LATE).state());
    }
}
