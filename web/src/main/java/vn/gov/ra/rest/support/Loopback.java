package vn.gov.ra.rest.support;

import java.util.regex.Pattern;

/** Addresses of this machine itself (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3), as the server writes them: never a name, so nothing is looked up. */
final class Loopback {

    private static final Pattern ADDRESS = Pattern.compile("(?i)127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|(?:0*:)*:0*1|(?:0:){7}1|::ffff:127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    private static final String USUAL = "127.0.0.1";

    private Loopback() {
    }

    static boolean is(String address) {
        if (USUAL.equals(address)) {
            return true;
        }
        int zone = address == null ? -1 : address.indexOf('%');
        return address != null && ADDRESS.matcher(zone < 0 ? address : address.substring(0, zone)).matches();
    }
}
