/**
 * The bell in the head of every page, the list behind it, what the reader wants to be told of, and what became of mails.
 * <p>Owns: nothing stored. Uses: notification. Used by: the frame of pages.
 * <p>Invariants: the number is part of the page, never a request of its own; everything works without a script.
 * <p>Times: as {@code Labels} shows them.
 */
package vn.gov.ra.web.notification;
