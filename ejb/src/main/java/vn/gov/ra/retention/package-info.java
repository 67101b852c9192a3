/**
 * How long personal data are kept (thời hạn lưu trữ), and wiping them afterwards: a person's fields become a tombstone, the records of law and the audit trail stay.
 * <p>Owns: {@code retention_rule}, {@code retention_proposal}, {@code retention_subject}, the view {@code person_retention}, {@code person.wiped_at}, the counter {@code LT}, and the database's
 * functions {@code retention_lines}, {@code retention_wipe}, which alone touch the places of other rooms.
 * <p>Uses: request, for what is sealed in dossiers; account, so that the identity provider forgets. Used by: nobody.
 * <p>Invariants: nothing is wiped by a timer; whoever confirms is another person than whoever proposed; each person is judged anew, and held, in the transaction that wipes; no row of the audit trail is
 * touched; what is kept and why stands in docs/adr/0031-retention-room.md, and RetentionIT looks into every text column for what should not be there.
 * <p>Times: UTC instants; terms are full years from legal dates.
 */
package vn.gov.ra.retention;
