package vn.gov.ra.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.status.StatusWord;

/** What is told of a record when several things hold. */
class OutsideStatusTest {

    private static final Instant BEGINS = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant ENDS = Instant.parse("2027-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"undetermined, 2026-06-01, undetermined", "undetermined, 2027-06-01, expired", "undetermined, 2025-06-01, notYetValid", "good, 2026-06-01, good",
            "good, 2027-06-01, expired", "revoked, 2027-06-01, revoked", "onHold, 2027-06-01, onHold", "revoked, 2026-06-01, revoked"})
    void lists_before_time_and_never_good_without_lists(StatusWord lists, String day, StatusWord told) {
        assertEquals(told, OutsideStatus.word(lists, BEGINS, ENDS, Instant.parse(day + "T00:00:00Z")));
    }
}
