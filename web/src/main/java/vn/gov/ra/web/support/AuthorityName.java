package vn.gov.ra.web.support;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call an authority: its common name with our alias, because two may have one name. */
public final class AuthorityName {

    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)\\s*CN=((?:[^,\\\\]|\\\\.)+)");

    private AuthorityName() {
    }

    /** @param subject as RFC 4514 writes it */
    public static String of(String subject, String alias) {
        Matcher commonName = COMMON_NAME.matcher(subject);
        return commonName.find() ? commonName.group(1).replaceAll("\\\\(.)", "$1").strip() + " (" + alias + ')' : alias;
    }
}
