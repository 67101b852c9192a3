/**
 * How long personal data are kept (thời hạn lưu trữ), and wiping them afterwards: a person's fields become a tombstone, the records of law and the audit trail stay.
 * <p>Owns: {@code retention_rule}, {@code retention_proposal}, {@code retention_subject}, {@code person_hold}, the view {@code person_retention}, {@code person.wiped_at}, the counter {@code LT}, and the database's
 * functions {@code retention_lines}, {@code retention_wipe}, {@code retention_clear}, which alone touch the places of other rooms.
 * <p>Uses: request, for what is sealed in dossiers; account, so that the identity provider forgets; subscriber, for whom a hold is set. Used by: nobody.
 * <p>Invariants: no person is wiped by a timer, which clears technical leavings alone; whoever confirms is another person than whoever proposed; each person is judged anew, and locked, in the transaction that wipes; while a hold (yêu cầu giữ dữ liệu) stands nobody wipes, the database itself refuses; no row of the audit trail is
 * touched; what is kept and why stands in docs/adr/0031-retention-room.md, and RetentionIT looks into every text column for what should not be there.
 * <p>Times: UTC instants; terms are full years from legal dates.
 */
package vn.gov.ra.retention;
