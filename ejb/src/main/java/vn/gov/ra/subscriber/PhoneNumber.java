package vn.gov.ra.subscriber;

import java.util.regex.Pattern;
import vn.gov.ra.shared.VietnameseText;

/** Vietnamese telephone numbers: kept and shown in the national form {@code 0XXXXXXXXX}. */
public final class PhoneNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.()\\-/]");
    private static final Pattern ABROAD = Pattern.compile("^(?:\\+|00)?84(\\d{8,10})$");
    private static final Pattern MOBILE = Pattern.compile("^0[35789]\\d{8}$");

    private PhoneNumber() {
    }

    /** {@code +84 912 000 001}, {@code 84912000001} and {@code 0912.000.001} become {@code 0912000001}; what is no number is only cleaned; blank is null. */
    public static String normalise(String typed) {
        String clean = VietnameseText.cleanToNull(typed);
        if (clean == null) {
            return null;
        }
        String digits = BETWEEN.matcher(clean).replaceAll("");
        var abroad = ABROAD.matcher(digits);
        if (abroad.matches()) {
            String rest = abroad.group(1);
            return rest.startsWith("0") ? rest : "0" + rest;
        }
        return digits.matches("\\d+") ? digits : clean;
    }

    /** A number that can hold a SIM PKI; the carrier is asked for, never derived (numbers move between carriers). */
    public static boolean mobile(String normalised) {
        return normalised != null && MOBILE.matcher(normalised).matches();
    }

    /** {@code 0912000001} to E.164 {@code +84912000001}; null for what is no national number. */
    public static String international(String normalised) {
        return normalised != null && normalised.matches("0\\d{8,10}") ? "+84" + normalised.substring(1) : null;
    }
}
