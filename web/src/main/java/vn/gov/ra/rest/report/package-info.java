/**
 * Reports over HTTP (contract §3).
 * <p>Owns: nothing stored. Uses: certificate, rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: an agency's own people are told about that agency alone.
 * <p>Times: days of a period are legal dates, both included.
 */
package vn.gov.ra.rest.report;
