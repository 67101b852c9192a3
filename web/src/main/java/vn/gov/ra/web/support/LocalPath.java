package vn.gov.ra.web.support;

import java.util.regex.Pattern;

/** A path of this portal to go back to; anything that could lead elsewhere becomes the home page. */
public final class LocalPath {

    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~%?&=+:,;@!$'()*-]{0,1500}");

    private LocalPath() {
    }

    public static String orHome(String sent) {
        return sent != null && SAFE.matcher(sent).matches() ? sent : "/";
    }
}
