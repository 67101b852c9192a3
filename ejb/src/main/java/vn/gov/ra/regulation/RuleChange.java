package vn.gov.ra.regulation;

import java.time.LocalDate;

/**
 * What an ADMIN makes of a rule.
 *
 * @param value a whole number where the rule counts; else null
 * @param from first day for which it holds; null corrects the rule as it stands, from its beginning
 */
public record RuleChange(RuleSeverity severity, String value, boolean overridable, Evidence evidence, String reference, LocalDate from) {
}
