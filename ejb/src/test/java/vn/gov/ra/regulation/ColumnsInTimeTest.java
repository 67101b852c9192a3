package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

/** A column begins or ends within an edition; each letter has those of its day. */
class ColumnsInTimeTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 1);
    private static final FormField ALWAYS = new FormField("fullName", "Họ và tên", "TEXT", true, 200);
    private static final FormField ENDS = new FormField("simPki", "SIM PKI", "SIM", false, 20, null, null, CHANGE);
    private static final FormField BEGINS = new FormField("address", "Địa chỉ nơi ở", "TEXT", true, 300, null, CHANGE, null);

    @Test
    void letter_of_the_last_day_has_the_old_column_and_that_of_the_next_day_the_new_one() {
        FormDefinition form = form(ALWAYS, ENDS, BEGINS);

        assertEquals(List.of("fullName", "simPki"), keys(form.on(CHANGE.minusDays(1))));
        assertEquals(List.of("fullName", "address"), keys(form.on(CHANGE)));
        assertEquals(List.of("Họ và tên", "Địa chỉ nơi ở"), form.on(CHANGE).columns().stream().map(FormColumn::heading).toList());
    }

    @Test
    void columns_of_two_days_without_a_change_between_them_are_the_same() {
        FormDefinition form = form(ALWAYS, ENDS, BEGINS);

        assertEquals(form.on(CHANGE).fields(), form.on(CHANGE.plusYears(1)).fields());
        assertEquals(form.on(CHANGE).fields(), form(ALWAYS, new FormField("address", "Địa chỉ nơi ở", "TEXT", true, 300, null, CHANGE, CHANGE.plusYears(2))).on(CHANGE).fields(),
                "that it will end one day makes it no other column");
    }

    @Test
    void one_field_has_another_heading_from_a_day_on_but_never_two_on_one_day() {
        FormField before = new FormField("position", "Chức vụ", "TEXT", true, 120, null, null, CHANGE);
        FormField after = new FormField("position", "Chức vụ, chức danh", "TEXT", true, 120, null, CHANGE, null);

        assertEquals(2, FormFields.checked(List.of(before, after), true).size());
        FormField early = new FormField("position", "Chức vụ, chức danh", "TEXT", true, 120, null, CHANGE.minusDays(1), null);
        assertEquals(RegulationError.BAD_FIELDS, assertThrows(DomainException.class, () -> FormFields.checked(List.of(before, early), true)).error());
        assertEquals(RegulationError.BAD_FIELDS, assertThrows(DomainException.class, () -> FormFields.checked(List.of(ALWAYS, ALWAYS), true)).error());
    }

    @Test
    void column_ends_after_it_began() {
        FormField never = new FormField("position", "Chức vụ", "TEXT", true, 120, null, CHANGE, CHANGE);

        assertEquals(RegulationError.COLUMN_PERIOD, assertThrows(DomainException.class, () -> FormFields.checked(List.of(never), true)).error());
    }

    @Test
    void days_are_kept_with_the_column() {
        List<FormField> fields = List.of(ALWAYS, ENDS, BEGINS);

        assertEquals(fields, FormFields.read(FormFields.write(fields)));
    }

    @Test
    void only_a_form_by_which_nothing_is_requested_has_keys_of_its_own_or_no_columns_yet() {
        FormField own = new FormField("receiptNumber", "Số biên bản", "TEXT", false, 40);

        assertEquals(List.of(own), FormFields.checked(List.of(own), false));
        assertTrue(FormFields.checked(List.of(), false).isEmpty());
        assertThrows(DomainException.class, () -> FormFields.checked(List.of(own), true));
        assertThrows(DomainException.class, () -> FormFields.checked(List.of(), true));
        assertThrows(DomainException.class, () -> FormFields.checked(List.of(new FormField("số biên bản", "Số biên bản", "TEXT", false, 40)), false));
        assertFalse(new FormDefinition("R2024", "07", FormDefinition.NO_REQUEST, null, "thông báo bàn giao thiết bị", List.of(), false).requests());
    }

    private static FormDefinition form(FormField... fields) {
        return new FormDefinition("R2024", "01", "ISSUE", "PERSON", "đề nghị cấp", List.of(fields), true);
    }

    private static List<String> keys(FormDefinition form) {
        return form.fields().stream().map(FormField::key).toList();
    }
}
