/**
 * Our own OCSP answers (RFC 6960, RFC 9919, nonce RFC 9654), from the mirrored lists and the register.
 * <p>Owns: nothing stored. Uses: {@link vn.gov.ra.status.crl}, certificate. Used by: the public servlet.
 * <p>Invariants: an answer is signed by a key the authority delegated, else by the locally trusted one; thisUpdate and
 * nextUpdate are those of the list; without a list in date nothing is answered but tryLater.
 * <p>Times: UTC, whole seconds.
 */
package vn.gov.ra.status.ocsp;
