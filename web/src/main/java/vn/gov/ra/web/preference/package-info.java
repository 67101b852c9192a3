/**
 * The page of preferences.
 * <p>Owns: nothing stored. Uses: preference, web.support. Used by: nobody.
 * <p>Invariants: what was chosen holds from the next page on, written by the server, so that no page flashes in another colour.
 * <p>Times: none.
 */
package vn.gov.ra.web.preference;
