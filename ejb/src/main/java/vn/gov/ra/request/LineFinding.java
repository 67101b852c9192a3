package vn.gov.ra.request;

import java.util.UUID;
import vn.gov.ra.regulation.RuleSeverity;
import vn.gov.ra.shared.FieldError;

/**
 * One thing the rules say about a dossier before it is signed.
 *
 * @param lineId the line; null for the letter
 * @param found pointer into the dossier, code and arguments
 * @param reference where the rule stands; null where it is the form itself
 * @param overridable the agency may say why it does not count
 * @param reason why it does not count here; null where nothing was said
 */
public record LineFinding(UUID lineId, Integer lineNo, FieldError found, RuleSeverity severity, String reference, boolean overridable, String reason) {
}
