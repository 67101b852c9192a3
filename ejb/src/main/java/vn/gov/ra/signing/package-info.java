/**
 * Signing with the CA operator's program on the signer's PC (VGCA Sign Service), which has no session with us: it fetches one letter by an address that
 * works once and brings the signed one back by another (issue #4, {@code ux.md} §1).
 * <p>Owns: {@link SigningErrand} and the files that were brought back. What is signed is decided by request and batch when the signer goes on.
 * <p>Uses: document, request, batch. Used by: nobody in this archive; pages start errands and take what they brought.
 * <p>Invariants: an address is good for one call, for its letter and for {@link SigningErrand#LIFE}; the letter has the hash that it had at the start;
 * what comes back begins with the letter, byte for byte, and is only handed to the session that asked for it.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.signing;
