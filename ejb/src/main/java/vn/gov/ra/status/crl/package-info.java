/**
 * The mirror of revocation lists (CRL): fetched or uploaded, let in by one strict gate, kept whole, looked up in memory.
 * <p>Owns: {@code crl}, {@code crl_attempt}, {@code crl_ended}.
 * <p>Uses: certificate, audit. Used by: the rest of status.
 * <p>Invariants: what did not pass {@link vn.gov.ra.status.crl.CrlGate} changes nothing; every accepted list is kept byte for byte;
 * the index of an authority is immutable and replaced as a whole; nothing is fetched inside a transaction.
 * <p>Times: UTC instants; thisUpdate and nextUpdate are the list's own.
 */
package vn.gov.ra.status.crl;
