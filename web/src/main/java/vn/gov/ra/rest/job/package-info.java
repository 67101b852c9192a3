/**
 * Jobs over REST (contract §6.4).
 * <p>Owns: nothing stored. Uses: job. Used by: whoever started one.
 * <p>Invariants: somebody else's job is not found.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.job;
