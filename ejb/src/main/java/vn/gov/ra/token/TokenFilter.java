package vn.gov.ra.token;

import java.util.Locale;
import vn.gov.ra.shared.VietnameseText;

/** Which devices to show; null fields match everything. */
public record TokenFilter(TokenState state, String serial) {

    /** Anywhere in the serial without its hyphens; whatever no serial has is dropped. */
    String serialPattern() {
        return serial == null || serial.isBlank() ? null : "%" + VietnameseText.fold(serial).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "") + "%";
    }
}
