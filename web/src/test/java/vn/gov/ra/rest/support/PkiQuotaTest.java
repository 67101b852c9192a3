package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.shared.DomainException;

/** What strangers may ask of /ocsp, /crl and /ca. */
class PkiQuotaTest {

    private final Quotas quotas = new Quotas();

    @BeforeEach
    void three_a_minute() throws ReflectiveOperationException {
        Field clock = Quotas.class.getDeclaredField("clock");
        clock.setAccessible(true);
        clock.set(quotas, Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC));
        quotas.open(new QuotaConfig(1, 1, 3, 1));
    }

    @Test
    void a_stranger_who_asks_too_often_is_told_how_long_to_wait() {
        for (int i = 0; i < 3; i++) {
            quotas.pki("203.0.113.7");
        }
        Refusal refusal = Refusal.of(assertThrows(DomainException.class, () -> quotas.pki("203.0.113.7")));
        assertEquals(429, refusal.status());
        assertEquals(20, refusal.retryAfter().getAsLong());
        assertDoesNotThrow(() -> quotas.pki("203.0.113.8"), "another address has its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1", "::1%lo"})
    void this_machine_asks_for_ever(String address) {
        assertTrue(Loopback.is(address));
        for (int i = 0; i < 1_000; i++) {
            quotas.pki(address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "128.0.0.1", "2001:db8::1", "::2", "127.0.0.1.example", "1127.0.0.1", "::11"})
    void no_other_address_passes_for_it(String address) {
        assertFalse(Loopback.is(address));
    }
}
