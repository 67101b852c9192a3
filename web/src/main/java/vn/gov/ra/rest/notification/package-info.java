/**
 * Notices over REST: the caller's own, what the caller wants to be told of, and for ADMIN what became of mails.
 * <p>Owns: nothing stored. Uses: notification. Used by: whoever has an account.
 * <p>Invariants: another one's notice is not found; the title comes in the language asked for.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.notification;
