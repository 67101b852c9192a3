/**
 * Submission lists and the CA operator's answers over HTTP (contract §3, §6.25).
 * <p>Owns: nothing stored. Uses: batch, batch.result, rest.support, rest.dossier (words). Used by: rest.token, rest.minutes (uploads).
 * <p>Invariants: the same services and rules as the pages; a package leaves byte for byte as it was made.
 * <p>Times: RFC 3339 in UTC; dates of letters are legal dates.
 */
package vn.gov.ra.rest.batch;
