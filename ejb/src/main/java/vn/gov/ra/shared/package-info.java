/**
 * The kernel: refusals, ids, pages of lists, versions, Vietnamese text, the clock.
 * <p>Owns: nothing in the database. Uses: nothing. Used by: every feature.
 * <p>Times: {@link java.time.Clock} in UTC, ticking in milliseconds.
 */
package vn.gov.ra.shared;
