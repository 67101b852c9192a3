/**
 * Training, who attended, and subscribers' commitments over HTTP (contract §3).
 * <p>Owns: nothing stored. Uses: training, handover (who is ready), rest.support, rest.batch (uploads), rest.dossier (words). Used by: nobody.
 * <p>Invariants: what the pages do is done here by the same services.
 * <p>Times: RFC 3339 in UTC; days are legal dates.
 */
package vn.gov.ra.rest.training;
