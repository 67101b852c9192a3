package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

class EmergencyReportTest {

    @Test
    void words_are_kept_whole_or_refused_never_cut() {
        assertEquals("đ".repeat(600), report("đ".repeat(600)).comment());
        assertEquals(SharedError.TOO_LONG, assertThrows(DomainException.class, () -> report("đ".repeat(601))).error());
        assertNull(report("  ").comment());
    }

    private static EmergencyReport report(String comment) {
        return new EmergencyReport(null, "g2", "01", "17.2c-1", null, null, null, comment);
    }
}
