package vn.gov.ra.token;

import java.util.Locale;

/** Which devices to show; null fields match everything. */
public record TokenFilter(TokenState state, String serial) {

    /** Anywhere in the serial; the characters that mean something to LIKE are dropped, for no serial has them. */
    String serialPattern() {
        return serial == null || serial.isBlank() ? null : "%" + serial.strip().toUpperCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }
}
