/**
 * Take-over of old registers (tiếp nhận sổ cũ): the office's books of agencies, people, certificates and devices, with their certificate files, are staged, judged,
 * reconciled, written into the registers, and accepted by a second person.
 * <p>Owns: {@code takeover}, {@code takeover_book}, {@code takeover_row}, {@code takeover_made}, {@code takeover_balance}, the counter {@code TN}.
 * <p>Uses: intake (its reader), agency, subscriber, certificate, token, status (what the lists say), document, job. Used by: nobody in this archive.
 * <p>Invariants: every row has exactly one outcome; a check changes nothing outside of staging; what is in a register is never written anew; a certificate whose
 * chain does not end in a pinned authority never comes into the register; the same books again make nothing new; where another office's whole register came, what both have differently is settled row by row before it is accepted; until somebody else accepts it, everything it made can be taken
 * back, all or nothing, and nothing of it can once others have worked on it; what a row says of people is sealed at rest.
 * <p>Times: UTC instants; the day the books speak of is a legal date.
 */
package vn.gov.ra.takeover;
