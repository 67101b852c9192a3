/**
 * The audit trail (nhật ký): what was done, by whom, to what, provably unchanged.
 * <p>Owns: {@code audit_event}, {@code audit_seal}, {@code audit_head}.
 * <p>Uses: security. Used by: every feature that changes something.
 * <p>Invariants: a row commits with its use case or not at all; rows are never changed; writers never wait for the chain;
 * an unsealed tail is named as such by the verification.
 * <p>Times: UTC instants in milliseconds.
 */
package vn.gov.ra.audit;
