package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.preference.AfterDecision;
import vn.gov.ra.preference.Density;
import vn.gov.ra.preference.Preferences;
import vn.gov.ra.preference.Theme;

class PreferenceTextTest {

    @Test
    void what_was_chosen_comes_back_from_the_cookie() {
        Preferences chosen = new Preferences("en", Theme.DARK, Density.COMPACT, false, 100, AfterDecision.STAY);
        assertEquals("en.DARK.COMPACT.false.100.STAY", PreferenceText.write(chosen));
        assertEquals(chosen, PreferenceText.read(PreferenceText.write(chosen)));
        assertEquals(Preferences.USUAL, PreferenceText.read(PreferenceText.write(Preferences.USUAL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en", "fr.DARK.COMPACT.true.50.NEXT", "vi.BLUE.COMPACT.true.50.NEXT", "vi.DARK.COMPACT.true.51.NEXT", "vi.DARK.COMPACT.true.x.NEXT",
        "en.DARK.COMPACT.true.50.NEXT.more", "</html>.....", "vi.DARK.COMPACT.true.99999999999.NEXT"})
    void anything_else_in_the_cookie_is_the_usual(String text) {
        assertEquals(Preferences.USUAL, PreferenceText.read(text));
    }

    @Test
    void without_a_cookie_it_is_the_usual() {
        assertEquals(Preferences.USUAL, PreferenceText.read(null));
    }
}
