package vn.gov.ra.retention;

/** What one run cleared. @param cleared how many files, notices, messages or answers */
public record ClearedView(RetentionKind kind, int cleared) {
}
