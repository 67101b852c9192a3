package vn.gov.ra.security;

import java.util.Locale;

/** Personal values as those see them who watch, keep stock or administer; numbers: {@link SecretBox#mask}. */
public final class Masked {

    /** Addresses of the state's offices are public; any other may be somebody's own. */
    private static final String OFFICIAL = ".gov.vn";
    private static final int YEAR = 4;

    private Masked() {
    }

    /** Of a date only the year: {@code 1985-**-**}. @param date {@code yyyy-MM-dd}, or the date itself; null stays null */
    public static String date(Object date) {
        String text = date == null ? null : date.toString();
        return text == null || text.length() < YEAR ? text : text.substring(0, YEAR) + "-**-**";
    }

    /** A private address keeps its first letter and its domain: {@code h***@gmail.com}; an official one stays. */
    public static String email(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        if (at < 1 || address.toLowerCase(Locale.ROOT).endsWith(OFFICIAL)) {
            return address;
        }
        return address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }
}
