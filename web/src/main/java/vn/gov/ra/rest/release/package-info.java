/**
 * Giving the whole register to another office, over HTTP.
 * <p>Owns: nothing. Uses: the room release. Used by: nobody.
 * <p>Invariants: the same service as the pages.
 * <p>Times: RFC 3339 in UTC; days as {@code yyyy-MM-dd}.
 */
package vn.gov.ra.rest.release;
