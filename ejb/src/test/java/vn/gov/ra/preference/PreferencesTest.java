package vn.gov.ra.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

class PreferencesTest {

    @Test
    void who_never_chose_has_vietnamese_the_colours_of_the_system_and_shortcuts() {
        assertEquals(new Preferences("vi", Theme.SYSTEM, Density.COMFORTABLE, true, null, AfterDecision.NEXT), Preferences.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"fr, 25, /language", "VI, 25, /language", "vi, 26, /rows", "vi, 0, /rows", "en, -100, /rows"})
    void a_value_there_is_not_is_refused_by_its_field(String language, int rows, String pointer) {
        DomainException refusal = assertThrows(DomainException.class, () -> new Preferences(language, Theme.DARK, Density.COMPACT, false, rows, AfterDecision.STAY));
        assertEquals(SharedError.UNKNOWN_VALUE, refusal.error());
        assertEquals(List.of(pointer), refusal.fields().stream().map(FieldError::pointer).toList());
    }

    @Test
    void all_of_them_are_kept_together_so_each_missing_one_is_named() {
        DomainException refusal = assertThrows(DomainException.class, () -> new Preferences(null, null, null, null, null, null));
        assertEquals(SharedError.REQUIRED, refusal.error());
        assertEquals(List.of("/language", "/theme", "/density", "/shortcuts", "/afterDecision"), refusal.fields().stream().map(FieldError::pointer).toList());
    }
}
