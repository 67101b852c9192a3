package vn.gov.ra.status;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;

/** Moments that callers write. */
final class Moments {

    /** RFC 3339 §5.6; seconds are required and so is the offset. */
    private static final Pattern RFC3339 = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private Moments() {
    }

    /**
     * @param text RFC 3339; null or empty for none; a blank before the offset is read as the plus sign an address loses
     * @throws DomainException not readable, without zone, or in the future
     */
    static Instant past(String text, Instant now) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().replace(' ', '+');
        Instant moment = parse(plain, text);
        if (moment.isAfter(now)) {
            throw new DomainException(StatusError.FUTURE_MOMENT, text);
        }
        return moment;
    }

    private static Instant parse(String plain, String asWritten) {
        try {
            if (RFC3339.matcher(plain).matches()) {
                return OffsetDateTime.parse(plain.toUpperCase(java.util.Locale.ROOT)).toInstant();
            }
        } catch (DateTimeException e) {
            // falls through to the refusal
        }
        throw new DomainException(StatusError.BAD_MOMENT, asWritten.length() > 60 ? asWritten.substring(0, 60) : asWritten);
    }
}
