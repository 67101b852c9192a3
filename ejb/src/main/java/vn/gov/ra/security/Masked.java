package vn.gov.ra.security;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal values as those see them who watch, keep stock or administer; numbers: {@link SecretBox#mask}. */
public final class Masked {

    /** Addresses of the state's offices are public; any other may be somebody's own. */
    private static final String OFFICIAL = ".gov.vn";
    private static final int YEAR = 4;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{9,}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s=,+\\\\:]+@[^\\s=,+\\\\:]+");

    private Masked() {
    }

    /** Of a date only the year: {@code 1985-**-**}. @param date {@code yyyy-MM-dd}, or the date itself; null stays null */
    public static String date(Object date) {
        String text = date == null ? null : date.toString();
        return text == null || text.length() < YEAR ? text : text.substring(0, YEAR) + "-**-**";
    }

    /** A subject's name (RFC 4514) with its long numbers and private addresses masked, however they stand in it: {@code UID=CCCD:067******234}. */
    public static String dn(String name) {
        return name == null ? null : NUMBER.matcher(ADDRESS.matcher(name).replaceAll(found -> Matcher.quoteReplacement(email(found.group()))))
                .replaceAll(found -> SecretBox.mask(found.group()));
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
