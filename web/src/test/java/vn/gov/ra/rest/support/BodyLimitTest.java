package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

class BodyLimitTest {

    @Test
    void a_body_that_says_its_length_is_judged_by_it() {
        assertDoesNotThrow(() -> BodyLimit.require(30, 30));
        assertDoesNotThrow(() -> BodyLimit.require(-1, 30));
        assertEquals(SharedError.TOO_LARGE, assertThrows(DomainException.class, () -> BodyLimit.require(31, 30)).error());
    }

    @Test
    void one_that_does_not_is_cut_off_at_the_limit() throws IOException {
        byte[] body = {1, 2, 3, 4};
        try (InputStream fits = new BoundedStream(new ByteArrayInputStream(body), 4)) {
            assertArrayEquals(body, fits.readAllBytes());
        }
        try (InputStream one = new BoundedStream(new ByteArrayInputStream(body), 3)) {
            assertEquals(SharedError.TOO_LARGE, assertThrows(DomainException.class, one::readAllBytes).error());
        }
        try (InputStream single = new BoundedStream(new ByteArrayInputStream(body), 1)) {
            assertEquals(1, single.read());
            assertEquals(413, Refusal.of(assertThrows(DomainException.class, single::read)).status());
        }
    }

    @Test
    void a_limit_of_nothing_is_refused_at_the_start() {
        assertThrows(IllegalStateException.class, () -> new BodyConfig(0));
    }
}
