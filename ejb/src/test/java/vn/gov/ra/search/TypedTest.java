package vn.gov.ra.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @Test
    void a_word_is_looked_for_as_a_phrase_as_a_beginning_and_within() {
        Typed typed = new Typed("Đạo");

        assertEquals(Map.of("exact", "'=dao'", "start", "'=dao':*", "begins0", "% dao%", "word0", "%dao%", "sorted", "dao%"), typed.parameters());
        assertEquals("((e.keys like :begins0))", typed.begun());
        assertEquals("((e.keys like :word0))", typed.anywhere());
    }

    @Test
    void several_words_are_also_looked_for_in_one_piece() {
        Typed typed = new Typed("đắk r lấp");

        assertEquals("'=dakrlap'", typed.parameters().get("exact"));
        assertEquals("'=dakrlap':*", typed.parameters().get("inOne"));
        assertTrue(typed.begun().endsWith(" or e.words @@ cast(:inOne as tsquery))"), typed.begun());
        assertEquals("% r%", typed.parameters().get("begins1"), "one letter has no trigram of its own within a word");
        assertFalse(typed.parameters().containsKey("word1"));
    }

    @ParameterizedTest
    @CsvSource({"7A:F2:DF:52, 7af2df52", "7a f2 df 52, 7af2df52", "dec:8859388960676664275, 8859388960676664275", "DS-2026-001, ds2026001", "ds 2026 001, ds2026001",
        "12/CV-UBND, 12cvubnd", "Can.Bo@daknong.gov.vn, canbo@"})
    void a_number_is_found_however_it_is_written(String written, String kept) {
        Map<String, Object> parameters = new Typed(written).parameters();

        assertTrue(List.of(parameters.get("exact").toString().split(" \\| ")).contains("'=" + kept + "'"), parameters::toString);
    }

    @Test
    void one_or_two_letters_are_looked_for_at_the_beginning_of_a_name_alone() {
        Typed typed = new Typed("vp");

        assertTrue(typed.brief());
        assertEquals("e.sort like :sorted", typed.begun());
        assertEquals("(e.sort like :sorted or e.words @@ cast(:exact as tsquery))", typed.anywhere());
        assertFalse(new Typed("snv").brief());
    }

    @Test
    void signs_of_the_database_and_of_the_index_mean_nothing() {
        assertEquals("%100\\%\\_x%", new Typed("100%_x").parameters().get("word0"));
        assertEquals("'=ab'", new Typed("a|b").parameters().get("exact"));
        assertTrue(new Typed(" ' | ").nothing());
        assertTrue(new Typed(null).nothing());
        assertTrue(new Typed("\0").nothing());
        assertFalse(new Typed("x".repeat(5_000)).parameters().values().stream().anyMatch(value -> value.toString().length() > 120), "what is typed is cut");
    }
}
