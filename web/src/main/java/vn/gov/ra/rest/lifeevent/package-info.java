/**
 * The way into a request from what happened, over HTTP.
 * <p>Owns: nothing stored. Uses: lifeevent, rest.support, rest.dossier. Used by: nobody.
 * <p>Invariants: the same service as the pages.
 * <p>Times: RFC 3339 full-dates.
 */
package vn.gov.ra.rest.lifeevent;
