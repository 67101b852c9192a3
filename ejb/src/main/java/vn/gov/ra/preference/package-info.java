/**
 * How somebody wants the portal to look and behave (tùy chọn): language, theme, density, shortcuts, rows of a page, what opens after a decision.
 * <p>Owns: {@code preference}. Uses: shared, security. Used by: notification (the language of its mails), pages and REST.
 * <p>Invariants: preferences belong to one account, and no other reads or writes them; they are kept whole; the last save wins; they change
 * what is shown and never what may be done, so that they are not in the trail.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.preference;
