/**
 * Status of certificates over REST (contract §3).
 * <p>Owns: nothing stored. Uses: status. Used by: relying systems, everybody.
 * <p>Invariants: the single questions are public and never show our own alerts without {@code status.read}.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.status;
