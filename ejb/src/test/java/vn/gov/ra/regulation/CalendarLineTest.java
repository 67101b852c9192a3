package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarLineTest {

    @Test
    void a_line_names_day_kind_name_and_decision() {
        assertEquals(new CalendarEntry(LocalDate.of(2027, 2, 6), DayKind.HOLIDAY, "Tết Nguyên đán", "15/TB-BNV"),
                CalendarLine.read("2027-02-06; holiday ;Tết Nguyên đán;15/TB-BNV"));
    }

    @Test
    void the_decision_may_be_missing() {
        assertNull(CalendarLine.read("2027-02-06;WORKING;Làm bù").decisionNo());
    }

    @ParameterizedTest
    @ValueSource(strings = {"06/02/2027;HOLIDAY;Tết", "2027-02-30;HOLIDAY;Tết", "2027-02-06;NGHI;Tết", "2027-02-06;HOLIDAY;", "2027-02-06"})
    void a_line_that_cannot_be_read_is_nothing(String line) {
        assertNull(CalendarLine.read(line));
    }
}
