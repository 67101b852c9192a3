/**
 * Texts of documents: templates with their wording, escaped, and dates and counts in Vietnamese.
 * <p>Owns: the small template language ({@link vn.gov.ra.document.render.text.Template}) and {@link vn.gov.ra.document.render.text.Wording}.
 * Uses: shared. Used by: every other topic of render.
 * <p>Invariants: a value is escaped for where it stands; a name without a value fails and is never printed empty.
 * <p>Times: dates are written as in Nghị định 30/2020.
 */
package vn.gov.ra.document.render.text;
