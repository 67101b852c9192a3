package vn.gov.ra.rest.account.review;

/** A review as it is begun. @param quarter {@code 2026-Q4} @param dueOn last day for answers */
public record ReviewBody(String quarter, String dueOn) {
}
