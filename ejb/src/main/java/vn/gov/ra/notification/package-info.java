/**
 * Tells people what concerns them (thông báo), and the outside what has happened: the bell, its e-mails, and the rows of the outbox.
 * <p>Owns: {@code notification}, {@code notification_choice}, {@code notification_digest}, {@code notice_template}. Uses: the events of request, intake, batch, handover, status and job;
 * delegation and outside (what ends); release (what its asker waits for); outbox (rows and handlers), preference (the language of a mail), security. Used by: nobody; pages and REST read it.
 * <p>Invariants: a notice is written in the transaction of what it tells, at its very end; one account is told one thing once (kind, subject,
 * threshold); only accounts whose role and agency let them see the subject are told, and a notice is shown only while they still may; titles are a code and
 * arguments, rendered in the reader's language, and carry no personal number. Nothing is sent inside a transaction; what cannot be sent is tried again
 * with growing pauses and never lost.
 * What time alone makes due (certificates that end, minutes nobody signs, authority that ends, requests past the office's term) is looked for every hour; the threshold reached is part of what is told once.
 * Urgent kinds are mailed at once, the rest in one digest a recipient a day; without a mail server every mail is closed and says why.
 * <p>Times: UTC instants; the sender looks every five seconds; digests from 07:30 of Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.notification;
