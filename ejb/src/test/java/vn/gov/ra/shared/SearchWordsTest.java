package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void every_word_must_be_found_or_the_whole_in_one_piece() {
        SearchWords words = SearchWords.of("Đắk Lấp");

        assertEquals(List.of("dak", "lap"), words.words());
        assertEquals("((k like :w0 escape '!' and k like :w1 escape '!') or replace(k, ' ', '') like :whole escape '!')", words.condition("k"));
        assertEquals(Map.of("w0", "%dak%", "w1", "%lap%", "whole", "%daklap%"), words.parameters());
    }

    @Test
    void signs_that_mean_something_to_the_database_mean_themselves() {
        assertEquals("%100!%!_!!%", SearchWords.of("100%_!").parameters().get("w0"));
    }

    @Test
    void nothing_typed_is_nothing_to_look_for() {
        assertTrue(SearchWords.of(null).none());
        assertTrue(SearchWords.of("  '  ").none());
        assertFalse(SearchWords.of("a").none());
        assertEquals(6, SearchWords.of("một hai ba bốn năm sáu bảy").words().size());
    }
}
