/**
 * Agencies over HTTP: list, single agency, corrections, renaming, end, import of a list.
 * <p>Owns: nothing stored. Uses: agency, rest.support, rest.batch (uploads), rest.dossier (words). Used by: rest.account, rest.subscriber (naming an agency).
 * <p>Invariants: only ADMIN changes; a name changes by decision and day, never by a correction.
 * <p>Times: legal dates {@code yyyy-MM-dd} in Vietnam.
 */
package vn.gov.ra.rest.agency;
