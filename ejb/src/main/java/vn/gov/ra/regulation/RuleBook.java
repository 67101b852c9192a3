package vn.gov.ra.regulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.shared.ErrorCode;

/** The rules of one edition in force on one day. What has no rule is judged by the code alone. */
public final class RuleBook {

    private final Map<String, Rule> byCode = new HashMap<>();

    public RuleBook(List<Rule> inForce) {
        inForce.forEach(rule -> byCode.put(rule.code(), rule));
    }

    public Optional<Rule> rule(ErrorCode finding) {
        return Optional.ofNullable(byCode.get(finding.code()));
    }

    /** Whether the rule says anything at all. */
    public boolean speaks(ErrorCode finding) {
        return rule(finding).filter(rule -> rule.severity() != RuleSeverity.OFF).isPresent();
    }

    /** The number the rule counts with; empty where it has none or says nothing. */
    public Optional<Integer> number(ErrorCode finding) {
        return rule(finding).filter(rule -> rule.severity() != RuleSeverity.OFF && rule.value() != null).map(rule -> Integer.valueOf(rule.value()));
    }
}
