package vn.gov.ra.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchMainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void an_unknown_name_is_answered_with_the_names_there_are() {
        assertEquals(64, run("nothing"));
        assertEquals(64, run());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("audit --rows 1000000"), err.toString(StandardCharsets.UTF_8));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void an_option_it_does_not_have_or_cannot_read_is_refused_before_anything_is_measured() {
        assertEquals(64, run("audit", "--lines", "5"));
        assertEquals(64, run("audit", "--rows"));
        assertEquals(64, run("audit", "--rows", "many"));
        assertEquals(64, run("audit", "--rows", "0"));
    }

    @Test
    void every_bench_has_a_name_of_its_own_that_can_be_typed() {
        List<String> names = Bench.all().stream().map(Bench::name).toList();
        assertTrue(names.contains("audit"), names.toString());
        assertEquals(names.size(), names.stream().distinct().count(), names.toString());
        names.forEach(name -> assertTrue(name.matches("[a-z]+"), name));
    }

    @Test
    void a_figure_shows_its_ratio_to_what_it_is_compared_with() {
        Figure base = Figure.of("reading", 2, "s");
        Figure ours = Figure.of("verifying", 5, "s", base);
        assertEquals(2.5, ours.ratio());
        assertTrue(ours.line().endsWith("2.50 x reading"), ours.line());
        assertTrue(base.line().endsWith("2.000 s"), base.line());
    }

    @Test
    void options_given_replace_the_defaults() {
        assertEquals(Map.of("rows", "12"), BenchRun.options(new AuditBench(), List.of("--rows", "12")));
        assertThrows(IllegalArgumentException.class, () -> BenchRun.options(new AuditBench(), List.of("rows", "12")));
    }

    private int run(String... arguments) {
        return BenchMain.run(List.of(arguments), Map.of(), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
