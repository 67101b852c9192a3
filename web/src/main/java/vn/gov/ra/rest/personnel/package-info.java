/**
 * Personnel changes over HTTP (contract §3): report, check, plan, sign, undo; and the rules that propose.
 * <p>Owns: nothing stored. Uses: personnel, rest.support, rest.batch (uploads), rest.dossier (words). Used by: nobody.
 * <p>Invariants: what the pages do is done here by the same services.
 * <p>Times: RFC 3339 in UTC; days are legal dates.
 */
package vn.gov.ra.rest.personnel;
