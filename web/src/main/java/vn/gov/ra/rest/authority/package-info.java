/**
 * Authorities and their revocation lists over REST (contract §6.8–11).
 * <p>Owns: nothing stored. Uses: certificate, status. Used by: administrators.
 * <p>Invariants: whatever stands in an uploaded list is answered 201 or 422, never 5xx.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.authority;
