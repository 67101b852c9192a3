/**
 * Figures about status for those who watch the server: the lists, answers, signatures.
 * <p>Owns: nothing stored. Uses: status, its lists. Used by: the server's metrics.
 * <p>Invariants: from memory alone; a server without metrics goes on without.
 * <p>Times: seconds since 1970, UTC.
 */
package vn.gov.ra.status.metrics;
