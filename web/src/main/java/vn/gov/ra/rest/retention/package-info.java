/**
 * How long data are kept, over HTTP.
 * <p>Owns: nothing. Uses: the room retention. Used by: nobody.
 * <p>Invariants: the same services as the pages.
 * <p>Times: RFC 3339 in UTC; days as {@code yyyy-MM-dd}.
 */
package vn.gov.ra.rest.retention;
