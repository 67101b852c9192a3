package vn.gov.ra.account.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuarterStartTest {

    private static Optional<String> due(String on, String day, String today) {
        return QuarterStart.of(on, day).due(LocalDate.parse(today));
    }

    @Test
    void each_quarter_begins_on_its_day() {
        assertEquals(Optional.of("2027-Q1"), due("1", "1", "2027-01-01"));
        assertEquals(Optional.of("2027-Q2"), due("1", "1", "2027-04-01"));
        assertEquals(Optional.of("2027-Q3"), due("1", "1", "2027-07-01"));
        assertEquals(Optional.of("2027-Q4"), due("1", "1", "2027-10-01"));
        assertEquals(Optional.empty(), due("1", "10", "2027-04-09"));
        assertEquals(Optional.of("2027-Q2"), due("1", "10", "2027-04-10"));
    }

    @Test
    void an_outage_delays_it_but_a_quarter_half_over_waits_for_an_administrator() {
        assertEquals(Optional.of("2027-Q1"), due("1", "1", "2027-01-14"));
        assertEquals(Optional.empty(), due("1", "1", "2027-01-15"));
    }

    @Test
    void a_day_late_in_the_quarter_never_begins_another_quarter() {
        Set<String> begun = LocalDate.parse("2027-01-01").datesUntil(LocalDate.parse("2028-01-01")).flatMap(day -> QuarterStart.of("1", "99").due(day).stream()).collect(Collectors.toSet());
        assertEquals(Set.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"), begun);
    }

    @Test
    void the_office_can_switch_it_off_and_nonsense_is_the_first_day() {
        assertEquals(Optional.empty(), due("0", "1", "2027-01-01"));
        assertEquals(Optional.empty(), due("", "1", "2027-01-01"));
        assertEquals(Optional.of("2027-Q1"), due("1", "ngày đầu", "2027-01-01"));
        assertEquals(Optional.of("2027-Q1"), due("1", null, "2027-01-01"));
    }
}
