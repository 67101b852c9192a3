/**
 * What is to be told to the outside: written in the transaction that decided it, sent afterwards.
 * <p>Owns: {@code outbox}. Uses: shared. Used by: every room that has something to tell; {@code notification} sends.
 * <p>Invariants: a row commits with its use case or not at all; a row is sent at least once, so handlers must bear repetition;
 * no call to the outside happens inside a transaction.
 * <p>Times: UTC instants; a row being sent is leased by moving its {@code next_at} ahead.
 */
package vn.gov.ra.outbox;
