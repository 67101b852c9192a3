/**
 * The trail over HTTP.
 * <p>Owns: nothing stored. Uses: audit, rest.support. Used by: nobody.
 * <p>Invariants: read only; OBSERVER, ADMIN, or a relying system with {@code audit.read}.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.audit;
