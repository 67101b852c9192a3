package vn.gov.ra.rest.dossier;

import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.regulation.RuleSeverity;
import vn.gov.ra.request.LineFinding;
import vn.gov.ra.shared.Messages;

/**
 * One finding of the rules.
 *
 * @param lineId the line; null for the letter
 * @param pointer into the dossier
 * @param reference where the rule stands
 * @param overridable a reason may be given: {@code POST /lines/{id}/overrides}
 * @param overriddenBecause the reason given; null for none
 */
public record FindingJson(UUID lineId, Integer lineNo, String pointer, String code, RuleSeverity severity, String message, String reference, boolean overridable,
        String overriddenBecause) {

    static FindingJson of(LineFinding finding, Locale language) {
        return new FindingJson(finding.lineId(), finding.lineNo(), finding.found().pointer(), finding.found().error().code(), finding.severity(),
                Messages.error(finding.found().error(), language, finding.found().arguments()), finding.reference(), finding.overridable(), finding.reason());
    }
}
