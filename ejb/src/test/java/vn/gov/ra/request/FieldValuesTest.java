package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

class FieldValuesTest {

    private static Map<String, String> cleaned(Map<String, String> typed) {
        return FieldValues.cleaned(FieldChecksTest.form01(), typed, "/lines/0");
    }

    @Test
    void values_are_composed_and_trimmed_and_empty_ones_left_out() {
        String decomposed = Normalizer.normalize("  Nguyễn   Thị\u00a0Hường ", Normalizer.Form.NFD);

        assertEquals(Map.of("fullName", "Nguyễn Thị Hường"), cleaned(Map.of("fullName", decomposed, "mobile", "  ")));
    }

    @Test
    void dates_are_kept_in_one_way_and_never_read_month_first() {
        assertEquals("1985-05-03", cleaned(Map.of("dateOfBirth", "03/5/1985")).get("dateOfBirth"));
        assertEquals(LocalDate.of(2014, 10, 9), FieldValues.date("9-10-2014").orElseThrow());
        assertFalse(FieldValues.date("12/31/1985").isPresent());
    }

    @Test
    void unreadable_values_stay_as_they_were_typed_because_a_draft_is_never_blocked() {
        assertEquals("mai", cleaned(Map.of("dateOfBirth", "mai")).get("dateOfBirth"));
    }

    @Test
    void field_the_form_does_not_have_is_refused_by_its_pointer() {
        DomainException refusal = assertThrows(DomainException.class, () -> cleaned(Map.of("salary", "1")));

        assertEquals(List.of("/lines/0/salary"), refusal.fields().stream().map(fault -> fault.pointer()).toList());
        assertEquals(RequestError.UNKNOWN_FIELD, refusal.fields().get(0).error());
    }

    @Test
    void hash_follows_content_and_not_order_and_is_not_fooled_by_borders() {
        assertEquals(Payloads.hash(Map.of("a", "1", "b", "2")), Payloads.hash(new TreeMap<>(Map.of("b", "2", "a", "1"))));
        assertFalse(Payloads.hash(Map.of("a", "1", "b", "2")).equals(Payloads.hash(Map.of("a", "1b2"))));
    }

    @Test
    void observers_see_neither_numbers_nor_birthdays() {
        assertEquals(Map.of("nationalId", "067******234", "dateOfBirth", "1985-**-**", "mobile", "091****678", "fullName", "Trần Thị Hạnh"),
                Payloads.masked(Map.of("nationalId", "067185001234", "dateOfBirth", "1985-03-12", "mobile", "0912345678", "fullName", "Trần Thị Hạnh")));
    }
}
