package vn.gov.ra.lifeevent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.shared.DomainException;

class QuarterTest {

    @Test
    void a_quarter_begins_with_its_first_month_and_ends_before_the_next() {
        assertEquals(LocalDate.of(2027, 10, 1), Quarter.parse(" 2027-Q4 ").first());
        assertEquals(LocalDate.of(2028, 1, 1), Quarter.parse("2027-Q4").end());
        assertEquals("2026-Q4", Quarter.of(LocalDate.of(2026, 12, 31)).toString());
        assertEquals("2027-Q1", Quarter.of(LocalDate.of(2027, 1, 1)).toString());
        assertEquals("[2026-Q3, 2026-Q4, 2027-Q1]", new Quarter(2026, 3).andNext(2).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027", "2027-Q5", "Q1-2027", "1999-Q1", "2027-Q1x"})
    void what_is_no_quarter_is_refused(String text) {
        assertEquals(LifeEventError.BAD_QUARTER, assertThrows(DomainException.class, () -> Quarter.parse(text)).error());
    }
}
