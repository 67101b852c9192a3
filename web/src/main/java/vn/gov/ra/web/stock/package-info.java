/**
 * Pages of counting devices: the counts, a new one, and the one that is being scanned.
 * <p>Owns: nothing stored. Uses: stock, web.list, web.support. Used by: nobody.
 * <p>Invariants: scanning works without a script, line by line in one box; the script only sends each line at once.
 * <p>Times: shown in Vietnamese time.
 */
package vn.gov.ra.web.stock;
