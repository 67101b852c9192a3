/**
 * Creating commands that may be sent twice ({@code Idempotency-Key}): the second gets the first one's answer.
 * <p>Owns: {@code idempotency_key}. An answer is sealed, because it may name people.
 * <p>Uses: shared, security. Used by: nobody in this archive; REST runs its creating commands through it.
 * <p>Invariants: key, answer and what was created are one transaction; a refused command leaves no key behind.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.idempotency;
