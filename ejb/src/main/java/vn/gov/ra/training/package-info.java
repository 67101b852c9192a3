/**
 * Training of subscribers (tập huấn) and their commitments (bản cam kết): who attended which session, who has agreed to which text.
 * <p>Owns: {@code training_topic}, {@code training_session}, {@code training_attendance}, {@code commitment_form}, {@code commitment}, the counters {@code TH}, {@code CK}.
 * <p>Uses: document, agency, subscriber. Used by: handover, which names both in its minutes and warns where one is missing.
 * <p>Invariants: topics and the text agreed to are data; a commitment keeps its text and is never changed, nor is an edition that has begun to count; a session keeps the names its topics had on its day; attendance entered by mistake is struck out for a reason, not deleted; an agency sees its own
 * people alone.
 * <p>Times: UTC instants; the days of sessions and signatures are legal dates.
 */
package vn.gov.ra.training;
