/**
 * What a certificate, a device, a person or an agency was like at the end of a day (xem theo ngày).
 * <p>Owns: {@code certificate_past}, {@code token_past}, {@code token_slot_past}, {@code person_past}, {@code agency_past}, which the database writes itself at
 * every change. Reads beside them: moves, revocations, names, codes, superiors, successors and positions, which their own rooms keep.
 * <p>Uses: agency, subscriber, certificate, token. Used by: nobody in this archive.
 * <p>Invariants: nothing is changed by looking; who may see the object now may see how it was, and of a device's time in another agency an agency sees no names;
 * what was not kept is said to be unknown, never filled with what is true now.
 * <p>Times: a day is a legal date, and its end is the first instant of the next day in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.past;
