package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.regulation.Rule;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.regulation.RuleDefaults;
import vn.gov.ra.regulation.RuleSeverity;
import vn.gov.ra.shared.DomainException;

/** Which signatures a letter needs is a rule, and a rule is data. */
class LetterSignersTest {

    private static final String HEAD = "Bùi Quốc Trưởng";

    @Test
    void as_delivered_the_head_has_to_sign_and_a_missing_seal_is_told() {
        for (String edition : List.of("R2016", "R2019", "R2024")) {
            RuleBook rules = RuleDefaults.of(edition);
            assertEquals(List.of(), LetterSigners.missing(rules, true, true, HEAD));
            assertEquals(List.of("RA-REQ-223"), LetterSigners.missing(rules, true, false, HEAD));
            DomainException refusal = assertThrows(DomainException.class, () -> LetterSigners.missing(rules, false, true, HEAD));
            assertEquals(RequestError.NO_HEAD_SIGNATURE, refusal.error());
            assertEquals(List.of(HEAD), refusal.arguments());
        }
    }

    @Test
    void an_admin_may_ask_for_the_seal_or_for_nothing_but_it() {
        RuleBook strict = with(RuleSeverity.ERROR, RuleSeverity.ERROR);
        assertEquals(RequestError.NO_AGENCY_SEAL, assertThrows(DomainException.class, () -> LetterSigners.missing(strict, true, false, HEAD)).error());
        assertEquals(List.of("RA-REQ-222"), LetterSigners.missing(with(RuleSeverity.WARNING, RuleSeverity.ERROR), false, true, HEAD));
        assertEquals(List.of(), LetterSigners.missing(with(RuleSeverity.OFF, RuleSeverity.OFF), false, false, HEAD));
    }

    private static RuleBook with(RuleSeverity head, RuleSeverity seal) {
        return new RuleBook(RuleDefaults.all().stream().filter(rule -> rule.edition().equals("R2024")).map(rule -> switch (rule.code()) {
            case "RA-REQ-222" -> with(rule, head);
            case "RA-REQ-223" -> with(rule, seal);
            default -> rule;
        }).toList());
    }

    private static Rule with(Rule rule, RuleSeverity severity) {
        return new Rule(rule.id(), rule.edition(), rule.code(), severity, rule.value(), rule.overridable(), rule.fixed(), rule.evidence(), rule.reference(), rule.validFrom(),
                rule.validTo(), rule.version());
    }
}
