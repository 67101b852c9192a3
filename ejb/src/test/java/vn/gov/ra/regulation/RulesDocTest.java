package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;

/** Keeps {@code docs/api/rules.md} what a new installation has; run with {@code -Dra.docs.update=true} to write it. */
class RulesDocTest {

    private static final Path FILE = Path.of("../docs/api/rules.md");

    @Test
    void the_page_of_rules_is_what_a_new_installation_has() throws IOException {
        String now = render();
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.writeString(FILE, now);
        }
        assertEquals(now, Files.readString(FILE), "stale: run the tests of ejb with -Dra.docs.update=true");
    }

    @Test
    void what_is_only_remembered_never_blocks() {
        List<Rule> rules = RuleDefaults.all();

        assertTrue(rules.size() > 60, "rules were read: " + rules.size());
        assertEquals(List.of(), rules.stream().filter(rule -> rule.evidence() == Evidence.REMEMBERED && rule.severity() == RuleSeverity.ERROR).map(Rule::code).toList());
    }

    private static String render() {
        StringBuilder out = new StringBuilder("""
                # Rules of requests

                Generated from the data of a new installation; a test compares. The rules are rows of `request_rule`: an ADMIN changes severity, number and
                source from a day on (Thiết lập → Quy tắc, or `PUT /api/v1/rules/{id}`), and the rules of the letter's date and edition count. ERROR stands in
                the way of the signature, WARNING has to be acknowledged by the officer. Where a rule may be overridden, the agency gives a reason
                (`POST /api/v1/lines/{id}/overrides`) and it becomes a warning. What is only REMEMBERED may warn and never blocks.

                | code | R2016 | R2019 | R2024 | override | source | what happened, what to do |
                |---|---|---|---|---|---|---|
                """);
        Map<String, Map<String, Rule>> byCode = new LinkedHashMap<>();
        RuleDefaults.all().forEach(rule -> byCode.computeIfAbsent(rule.code(), code -> new LinkedHashMap<>()).put(rule.edition(), rule));
        byCode.forEach((code, byEdition) -> out.append("| `").append(code).append("` | ").append(cell(byEdition.get("R2016"))).append(" | ").append(cell(byEdition.get("R2019")))
                .append(" | ").append(cell(byEdition.get("R2024"))).append(" | ").append(byEdition.values().stream().anyMatch(Rule::overridable) ? "yes" : "no").append(" | ")
                .append(source(byEdition)).append(" | ").append(text(code, Messages.EN)).append(" |\n"));
        return out.toString();
    }

    private static String cell(Rule rule) {
        return rule == null ? "–" : rule.severity() + (rule.value() == null ? "" : " " + rule.value()) + " (" + rule.evidence() + ")" + (rule.fixed() ? " fixed" : "");
    }

    private static String source(Map<String, Rule> byEdition) {
        Rule latest = byEdition.values().stream().reduce((one, next) -> next).orElseThrow();
        return latest.reference() == null ? "–" : latest.reference();
    }

    private static String text(String code, Locale locale) {
        return Messages.texts("errors", locale).get(code).replace("''", "'").replace("|", "\\|");
    }
}
