/**
 * Counting devices over HTTP: begin, scan, undo, close.
 * <p>Owns: nothing stored. Uses: stock, rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: the same services as the pages.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.stock;
