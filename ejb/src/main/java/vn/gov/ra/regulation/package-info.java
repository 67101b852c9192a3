/**
 * The law as data: editions, rule parameters, forms, reasons, the working-day calendar, and the office's own names.
 * <p>Owns: {@code edition}, {@code rule_parameter}, {@code form_definition}, {@code reason}, {@code calendar_day},
 * {@code delegation_document}, {@code setting}.
 * <p>Uses: security, audit. Used by: every feature that counts days, prints a form or names the office.
 * <p>Invariants: no name of an office, no deadline and no wording of a form stands in code; a value marked
 * {@link vn.gov.ra.regulation.Evidence#REMEMBERED} may warn and never blocks.
 * <p>Times: legal dates are Asia/Ho_Chi_Minh; terms are working days, the day of receipt not counted.
 */
package vn.gov.ra.regulation;
