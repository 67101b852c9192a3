package vn.gov.ra.token;

import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/**
 * Which devices to show; null fields match everything.
 *
 * @param agencyId for whose people they are
 * @param personId who is its subscriber or holds it
 * @param mismatched only those that nobody uses by the register, though a certificate on them is in force (state-machines.md §5, CUSTODY_MISMATCH)
 */
public record TokenFilter(TokenState state, String serial, UUID agencyId, UUID personId, boolean mismatched) {

    public TokenFilter(TokenState state, String serial, UUID agencyId, UUID personId) {
        this(state, serial, agencyId, personId, false);
    }

    /** Anywhere in the serial without its hyphens; whatever no serial has is dropped. */
    String serialPattern() {
        return serial == null || serial.isBlank() ? null : "%" + VietnameseText.fold(serial).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "") + "%";
    }
}
