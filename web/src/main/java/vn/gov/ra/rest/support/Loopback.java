package vn.gov.ra.rest.support;

import java.util.regex.Pattern;

/** Addresses of this machine itself (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3), as the server writes them: never a name, so nothing is looked up. */
final class Loopback {

    private static final Pattern ADDRESS = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|(?:0*:)*:0*1|(?:0:){7}1|::ffff:127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    private Loopback() {
    }

    static boolean is(String address) {
        return address != null && ADDRESS.matcher(address.toLowerCase(java.util.Locale.ROOT).replaceFirst("%.*$", "")).matches();
    }
}
