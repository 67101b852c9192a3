package vn.gov.ra.batch;

import vn.gov.ra.shared.VietnameseText;

/**
 * Which lists to show; null fields match everything.
 *
 * @param q part of the number, of the letter's number or of the note
 * @param overdue only those the CA operator should have answered by yesterday (danh sách cần đôn đốc)
 */
public record BatchFilter(BatchState state, String form, String q, boolean overdue) {

    public BatchFilter(BatchState state, String form, String q) {
        this(state, form, q, false);
    }

    /** For what the database's {@code search_fold} makes of a column. */
    String pattern() {
        return q == null || q.isBlank() ? null : '%' + VietnameseText.fold(q).replaceAll("[%_\\\\]", "") + '%';
    }
}
