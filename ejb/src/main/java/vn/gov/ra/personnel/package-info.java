/**
 * Personnel changes (biến động nhân sự): people who come, move, are renamed or leave, and what follows for their certificates, devices,
 * accounts, delegations and open work.
 * <p>Owns: {@code personnel_event}, {@code personnel_part}, {@code personnel_log}, {@code personnel_rule}, the counter {@code BD}.
 * <p>Uses: document, agency, subscriber, certificate, token, request, delegation, account. Used by: notification.
 * <p>Invariants: {@link vn.gov.ra.personnel.PersonnelEvent#take} alone writes a change's state; what the rules propose is left out only with a
 * reason; whoever reported, planned or is concerned does not confirm; before its day a change can be undone and stays to be read; it is
 * completed only when every part of it has ended and the decision is there.
 * <p>Times: UTC instants; the day a change takes effect is Asia/Ho_Chi_Minh; the term to give a device back is in working days.
 */
package vn.gov.ra.personnel;
