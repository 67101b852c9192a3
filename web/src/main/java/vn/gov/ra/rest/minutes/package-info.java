/**
 * Minutes of devices that change hands, and the register, over HTTP (contract §3).
 * <p>Owns: nothing stored. Uses: handover, agency, rest.support, rest.batch (uploads), rest.dossier (words). Used by: nobody.
 * <p>Invariants: the document leaves byte for byte as it was issued.
 * <p>Times: RFC 3339 in UTC; days are legal dates.
 */
package vn.gov.ra.rest.minutes;
