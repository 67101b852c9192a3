package vn.gov.ra.audit;

/** What to show of the trail; null fields match everything. */
public record AuditFilter(String objectType, String objectId, String actor, String action) {
}
