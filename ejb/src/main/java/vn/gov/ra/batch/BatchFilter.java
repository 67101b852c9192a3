package vn.gov.ra.batch;

import vn.gov.ra.shared.VietnameseText;

/** Which lists to show; null fields match everything. @param q part of the number, of the letter's number or of the note */
public record BatchFilter(BatchState state, String form, String q) {

    /** For what the database's {@code search_fold} makes of a column. */
    String pattern() {
        return q == null || q.isBlank() ? null : '%' + VietnameseText.fold(q).replaceAll("[%_\\\\]", "") + '%';
    }
}
