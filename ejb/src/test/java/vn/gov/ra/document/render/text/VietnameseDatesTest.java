package vn.gov.ra.document.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnameseDatesTest {

    @Test
    void days_below_ten_and_the_first_two_months_are_padded_and_no_others() {
        assertEquals("03/5/2019", VietnameseDates.shortForm(LocalDate.of(2019, 5, 3)));
        assertEquals("08/12/2016", VietnameseDates.shortForm(LocalDate.of(2016, 12, 8)));
        assertEquals("05/01/2021", VietnameseDates.shortForm(LocalDate.of(2021, 1, 5)));
        assertEquals("28/02/2024", VietnameseDates.shortForm(LocalDate.of(2024, 2, 28)));
        assertEquals("", VietnameseDates.shortForm(null));
    }

    @Test
    void the_long_form_names_its_parts() {
        assertEquals("ngày 04 tháng 12 năm 2019", VietnameseDates.longForm(LocalDate.of(2019, 12, 4)));
        assertEquals("ngày 19 tháng 8 năm 2015", VietnameseDates.longForm(LocalDate.of(2015, 8, 19)));
    }

    @Test
    void a_date_not_yet_known_leaves_room() {
        assertEquals("ngày tháng năm", VietnameseDates.longForm(null).replaceAll("[\\u00a0 ]+", " ").strip());
    }

    @Test
    void a_moment_late_in_the_day_of_utc_is_the_next_day_in_viet_nam() {
        assertEquals("00 giờ 30 phút, ngày 13 tháng 3 năm 2026", VietnameseDates.withTime(Instant.parse("2026-03-12T17:30:00Z")));
    }

    @Test
    void counts_below_ten_are_padded() {
        assertEquals("03", VietnameseDates.count(3));
        assertEquals("120", VietnameseDates.count(120));
    }
}
