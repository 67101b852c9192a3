/**
 * Signed documents: whether a PDF is what somebody signed, who that was, and whether the certificate was good when we received it.
 * <p>Owns: nothing in the database; who asks keeps the {@link vn.gov.ra.signature.SignatureReport}.
 * <p>Uses: security, audit, certificate, status. Used by: request, batch, handover.
 * <p>Invariants: every signature of the file is checked and the last one covers all of it; a claimed signing time proves nothing, the
 * moment of receipt counts; who the signer has to be is said by the room that asks.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.signature;
