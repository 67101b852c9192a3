package vn.gov.ra.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

class IdempotencyServiceTest {

    private static final String PATH = "/api/v1/dossiers";
    private static final Actor QUYEN = actor("vanthu.xa", "Trần Thị Lệ Quyên");
    private static final Actor THANG = actor("vanthu.so", "Hoàng Đình Thắng");

    private final Kept kept = new Kept();
    private final IdempotencyService service = new IdempotencyService(kept, new CurrentActor(), Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC));
    private int made;

    @Test
    void the_same_key_and_body_get_the_first_answer_and_make_nothing_new() {
        StoredAnswer first = send(QUYEN, "k1", "a");

        assertEquals(first, send(QUYEN, "k1", "a"));
        assertEquals(1, made);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        send(QUYEN, "k1", "a");

        assertEquals(SharedError.IDEMPOTENCY_MISMATCH, assertThrows(DomainException.class, () -> send(QUYEN, "k1", "b")).error());
        assertEquals(1, made);
    }

    @Test
    void nobody_gets_the_answer_of_another() {
        send(QUYEN, "k1", "a");
        send(THANG, "k1", "a");

        assertEquals(2, made);
    }

    @Test
    void an_empty_or_endless_key_is_refused() {
        assertThrows(DomainException.class, () -> send(QUYEN, " ", "a"));
        assertThrows(DomainException.class, () -> send(QUYEN, "k".repeat(201), "a"));
        assertTrue(kept.rows.isEmpty());
    }

    private StoredAnswer send(Actor who, String key, String body) {
        return ActingAs.as(who, () -> service.once(key, PATH, body, () -> new StoredAnswer(201, PATH + "/" + ++made, "{}")));
    }

    private static Actor actor(String username, String name) {
        return new Actor(UUID.randomUUID(), username, username, name, null, null, Set.of("CLERK"));
    }

    /** The table, without its transaction. */
    private static final class Kept extends IdempotencyRepository {

        private final Map<IdempotencyKey, Taken> rows = new HashMap<>();

        @Override
        boolean take(IdempotencyKey key, String bodySha256, Instant now) {
            return rows.putIfAbsent(key, new Taken(bodySha256, null)) == null;
        }

        @Override
        void answer(IdempotencyKey key, StoredAnswer answer) {
            rows.put(key, new Taken(rows.get(key).bodySha256(), answer));
        }

        @Override
        Taken taken(IdempotencyKey key) {
            return rows.get(key);
        }
    }
}
