/**
 * Tells the outside what has happened: sends the rows of the outbox.
 * <p>Owns: nothing in the database. Uses: outbox (rows and handlers), security. Used by: nobody.
 * <p>Invariants: nothing is sent inside a transaction; what cannot be sent is tried again with growing pauses and never lost.
 * <p>Times: {@link java.time.Duration}; the sender looks every five seconds.
 */
package vn.gov.ra.notification;
