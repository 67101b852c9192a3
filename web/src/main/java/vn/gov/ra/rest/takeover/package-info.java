/**
 * Take-overs of old registers over HTTP: books in, check, reconciliation, rows, acceptance, undoing.
 * <p>Owns: nothing stored. Uses: takeover, rest.support, rest.batch (uploads), rest.dossier (words), rest.intake (rows). Used by: nobody.
 * <p>Invariants: what the pages do is done here by the same services.
 * <p>Times: RFC 3339 in UTC; days are legal dates.
 */
package vn.gov.ra.rest.takeover;
