package vn.gov.ra.document.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    record Person(String name, List<String> tokens) {
    }

    private static String fill(String source, Object model) {
        return Template.of(source, "document").fill(model);
    }

    @Test
    void a_field_is_escaped_in_text_and_in_attributes() {
        assertEquals("<a title=\"&quot;&#39;&gt;\">&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;</a>",
                fill("<a title=\"{{t}}\">{{x}}</a>", Map.of("t", "\"'>", "x", "<script>alert(1)</script> &amp;")));
    }

    @Test
    void what_was_put_in_is_not_read_as_a_template_again() {
        assertEquals("{{secret}} {{#rows}}", fill("{{a}} {{b}}", Map.of("a", "{{secret}}", "b", "{{#rows}}", "secret", "x")));
    }

    @Test
    void a_section_repeats_over_records_and_finds_outer_fields() {
        List<Person> people = List.of(new Person("H'Thử Niê", List.of("T1", "T2")), new Person("Nguyễn Thị Hường", List.of()));
        assertEquals("Sở Nội vụ: H&#39;Thử Niê[T1][T2];Sở Nội vụ: Nguyễn Thị Hường;",
                fill("{{#people}}{{agency}}: {{name}}{{#tokens}}[{{.}}]{{/tokens}};{{/people}}", Map.of("agency", "Sở Nội vụ", "people", people)));
    }

    @Test
    void an_inverted_section_shows_when_there_is_nothing() {
        String source = "{{#rows}}x{{/rows}}{{^rows}}trống{{/rows}}";
        assertEquals("trống", fill(source, Map.of("rows", List.of())));
        assertEquals("xx", fill(source, Map.of("rows", List.of(1, 2))));
        assertEquals("trống", fill(source, Map.of("rows", false)));
    }

    @Test
    void null_prints_nothing_and_an_unknown_field_is_an_error() {
        Map<String, Object> model = new HashMap<>();
        model.put("name", null);
        assertEquals("[]", fill("[{{name}}]", model));
        assertThrows(IllegalStateException.class, () -> fill("{{nam}}", model));
    }

    @Test
    void sections_must_be_closed_in_order() {
        assertThrows(IllegalStateException.class, () -> fill("{{#a}}{{#b}}{{/a}}{{/b}}", Map.of()));
        assertThrows(IllegalStateException.class, () -> fill("{{#a}}", Map.of()));
    }

    @Test
    void text_becomes_nfc_and_loses_what_xml_cannot_carry() {
        assertEquals("Nguyễn", fill("{{n}}", Map.of("n", "Nguye\u0302\u0303n\u0000\u200B\u0008\uFFFE")));
    }
}
