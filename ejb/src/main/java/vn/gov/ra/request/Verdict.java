package vn.gov.ra.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.ra.regulation.Rule;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.regulation.RuleSeverity;
import vn.gov.ra.shared.FieldError;

/**
 * What the rules say about one line. A finding that has a rule is as severe as the rule says at that time; any other as severe as it was found.
 *
 * @param subject whom the line is about; null while that cannot be told
 */
record Verdict(List<Item> items, Subject subject) {

    /**
     * One finding.
     *
     * @param rule null where only the form itself is broken
     * @param overridden the agency has said why the rule does not count here
     */
    record Item(FieldError found, RuleSeverity severity, Rule rule, boolean overridden) {

        boolean fault() {
            return severity == RuleSeverity.ERROR;
        }

        boolean overridable() {
            return rule != null && rule.overridable() && !rule.fixed();
        }
    }

    /**
     * @param early what will be judged later by its rule, and until then only warns
     * @param overridden codes for which the agency has given a reason on this line
     */
    static Verdict of(RuleBook rules, List<FieldError> faults, List<FieldError> doubts, List<FieldError> early, Set<String> overridden, Subject subject) {
        List<Item> items = new ArrayList<>();
        faults.forEach(found -> item(rules, found, RuleSeverity.ERROR, overridden).ifPresent(items::add));
        doubts.forEach(found -> item(rules, found, RuleSeverity.WARNING, overridden).ifPresent(items::add));
        early.forEach(found -> item(rules, found, RuleSeverity.WARNING, overridden)
                .ifPresent(item -> items.add(new Item(found, RuleSeverity.WARNING, item.rule(), item.overridden()))));
        return new Verdict(items, subject);
    }

    private static Optional<Item> item(RuleBook rules, FieldError found, RuleSeverity usual, Set<String> overridden) {
        Rule rule = rules.rule(found.error()).orElse(null);
        RuleSeverity severity = rule == null ? usual : rule.severity();
        boolean excused = severity == RuleSeverity.ERROR && rule != null && rule.overridable() && overridden.contains(found.error().code());
        return severity == RuleSeverity.OFF ? Optional.empty() : Optional.of(new Item(found, excused ? RuleSeverity.WARNING : severity, rule, excused));
    }

    /** What stands in the way of the signature. */
    List<FieldError> faults() {
        return items.stream().filter(Item::fault).map(Item::found).toList();
    }

    /** What somebody must have seen. */
    List<FieldError> doubts() {
        return items.stream().filter(item -> !item.fault()).map(Item::found).toList();
    }
}
