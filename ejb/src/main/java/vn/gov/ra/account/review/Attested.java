package vn.gov.ra.account.review;

import java.util.UUID;

/** What is said of one account. @param note why, needed where it is to be ended */
public record Attested(UUID lineId, AccountAnswer answer, String note) {
}
