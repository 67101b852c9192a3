package vn.gov.ra.certificate;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;

/**
 * Serial number of a certificate; unique only together with the issuer. Positive and at most 20 octets
 * (RFC 5280 §4.1.2.2). Written as lower-case hex without leading zeros or colons.
 */
public record CertificateSerial(BigInteger value) {

    private static final int MAX_OCTETS = 20;
    /** Longer texts are refused before they are turned into a number. */
    private static final int MAX_TEXT = 128;
    private static final String DECIMAL = "dec:";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public CertificateSerial {
        if (value.signum() <= 0 || value.toByteArray().length > MAX_OCTETS) {
            throw new DomainException(CertificateError.BAD_SERIAL, value.toString(16));
        }
    }

    /**
     * Reads what people and systems write: hex in either case with colons, spaces, leading zeros or {@code 0x};
     * decimal after {@code dec:}.
     *
     * @throws DomainException {@link CertificateError#BAD_SERIAL}
     */
    public static CertificateSerial parse(String text) {
        if (text == null || text.length() > MAX_TEXT) {
            throw new DomainException(CertificateError.BAD_SERIAL, text == null ? "" : text.substring(0, MAX_TEXT));
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith(DECIMAL)) {
            return number(plain.substring(DECIMAL.length()).strip(), DIGITS, 10, text);
        }
        String hex = plain.replace(":", "").replace(" ", "");
        return number(hex.startsWith("0x") ? hex.substring(2) : hex, HEX, 16, text);
    }

    private static CertificateSerial number(String digits, Pattern form, int radix, String asWritten) {
        if (!form.matcher(digits).matches()) {
            throw new DomainException(CertificateError.BAD_SERIAL, asWritten);
        }
        return new CertificateSerial(new BigInteger(digits, radix));
    }

    public String hex() {
        return value.toString(16);
    }

    @Override
    public String toString() {
        return hex();
    }
}
