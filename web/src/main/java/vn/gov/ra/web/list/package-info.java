/**
 * Lists of the portal as one mechanism: filters, order, page and size live in the address, a selection survives turning pages,
 * and the filtered list can be taken away as a file.
 * <p>Owns: what was selected, in the session. Stores nothing else.
 * <p>Uses: shared, document (writing sheets), audit (who took a list away), web.support. Used by: the list pages of every {@code web.*} room
 * and {@code rest.list}.
 * <p>Invariants: what a list holds and hides is decided by its service; the file holds the rows the page would, with the same masks.
 * <p>Times: days on sheets are Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.list;
