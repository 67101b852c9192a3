package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicLookupTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 16);
    private static final LocalDate APPROVED = LocalDate.of(2026, 2, 18);
    private static final LocalDate SENT = LocalDate.of(2026, 2, 20);

    @Test
    void a_name_is_told_by_its_initials() {
        assertEquals("N. H. Á.", PublicLookupService.initials("Nguyễn  hoài Ánh"));
        assertEquals("Đ. T.", PublicLookupService.initials("Đặng Thu"));
        assertEquals("", PublicLookupService.initials(null));
    }

    @ParameterizedTest
    @CsvSource({"067085001234,1234,true", "067085001234,1235,false", "067085001234,0012,false", "1234,1234,false", "'',1234,false"})
    void only_the_last_four_digits_of_a_whole_number_open(String nationalId, String digits, boolean opens) {
        assertEquals(opens, PublicLookupService.endsWith(nationalId, digits));
        assertFalse(PublicLookupService.endsWith(null, digits));
    }

    @Test
    void what_is_no_code_or_no_digits_is_answered_without_a_look() {
        PublicLookupService lookup = new PublicLookupService();
        for (String[] asked : new String[][] {{null, null}, {"YC-2026-000123", "12a4"}, {"YC-2026-000123", ""}, {"' or 1=1", "1234"}, {"YC-2026-000123", "12345"}}) {
            assertEquals(Optional.empty(), lookup.find(asked[0], asked[1]), () -> Arrays.toString(asked));
        }
    }

    @Test
    void a_line_with_the_ca_waits_for_the_answer() {
        List<PublicStep.Told> steps = PublicStep.of(LineState.SENT, RECEIVED, Map.of(LineState.APPROVED, APPROVED, LineState.SENT, SENT));
        assertEquals(List.of(
                new PublicStep.Told(PublicStep.RECEIVED, RECEIVED, true, false), new PublicStep.Told(PublicStep.DECIDED, APPROVED, true, false),
                new PublicStep.Told(PublicStep.SENT, SENT, true, false), new PublicStep.Told(PublicStep.ANSWERED, null, false, true),
                new PublicStep.Told(PublicStep.DELIVERED, null, false, false)), steps);
    }

    @Test
    void a_line_that_was_sent_back_to_review_has_not_passed_it() {
        List<PublicStep.Told> steps = PublicStep.of(LineState.IN_REVIEW, RECEIVED, Map.of(LineState.APPROVED, APPROVED));
        assertFalse(steps.get(1).done());
        assertTrue(steps.get(1).now());
    }

    @ParameterizedTest
    @EnumSource(value = LineState.class, names = {"REJECTED", "CA_REJECTED", "WITHDRAWN", "LAPSED", "VOID"})
    void a_line_that_ended_goes_nowhere(LineState state) {
        List<PublicStep.Told> steps = PublicStep.of(state, RECEIVED, Map.of(LineState.APPROVED, APPROVED));
        assertTrue(steps.stream().noneMatch(PublicStep.Told::now));
        assertEquals(2, steps.stream().filter(PublicStep.Told::done).count());
    }

    @Test
    void a_line_that_is_done_has_every_step_behind_it() {
        assertTrue(PublicStep.of(LineState.DONE, RECEIVED, Map.of()).stream().allMatch(PublicStep.Told::done));
    }
}
