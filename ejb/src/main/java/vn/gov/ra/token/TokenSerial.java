package vn.gov.ra.token;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** Serial of a device as printed on it: 4 to 64 letters, digits and hyphens, upper case, leading zeros kept. */
public record TokenSerial(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{4,64}");

    public TokenSerial {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new DomainException(TokenError.BAD_SERIAL, value);
        }
    }

    /** Reads what a scanner or a list gives: spaces around it and lower case do not matter. */
    public static TokenSerial read(String text) {
        String clean = VietnameseText.clean(text);
        return new TokenSerial(clean == null ? null : clean.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
