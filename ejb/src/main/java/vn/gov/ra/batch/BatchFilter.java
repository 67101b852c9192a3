package vn.gov.ra.batch;

import java.util.Locale;

/** Which lists to show; null fields match everything. @param q part of the number, of the letter's number or of the note */
public record BatchFilter(BatchState state, String form, String q) {

    String pattern() {
        return q == null || q.isBlank() ? null : '%' + q.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + '%';
    }
}
