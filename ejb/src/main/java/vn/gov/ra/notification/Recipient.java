package vn.gov.ra.notification;

import java.util.UUID;

/**
 * An account to be told.
 *
 * @param email null where it has none
 * @param bell what it chose for the kind; null where it did not choose
 * @param mail as {@code bell}
 */
record Recipient(UUID userId, String email, Boolean bell, Boolean mail) {
}
