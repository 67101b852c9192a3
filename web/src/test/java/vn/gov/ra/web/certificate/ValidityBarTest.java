package vn.gov.ra.web.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityBarTest {

    @ParameterizedTest
    @CsvSource({"2019-01-01, 0", "2020-01-01, 0", "2022-07-02, 49", "2024-12-31, 99", "2025-01-01, 100", "2031-01-01, 100"})
    void the_bar_is_as_long_as_the_time_that_has_gone(String now, int percent) {
        assertEquals(percent, ValidityBar.passed(at("2020-01-01"), at("2025-01-01"), at(now)));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 0", "2020-01-02, 100"})
    void a_certificate_of_no_time_is_not_begun_or_over(String now, int percent) {
        assertEquals(percent, ValidityBar.passed(at("2020-01-01"), at("2020-01-01"), at(now)));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
