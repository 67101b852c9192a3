package vn.gov.ra.rest.support;

import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.shared.Versions;

/**
 * Versions on the wire: {@code ETag: "7"} out, {@code If-Match: "7"} in. A missing or unreadable header travels on as a
 * version that nothing has, so that the service decides about role and existence first and refuses it last (contract §6.6).
 */
public final class IfMatch {

    public static final String HEADER = "If-Match";
    /** No object has it, so the answer is 412. */
    private static final long NEVER = Long.MIN_VALUE;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");

    private IfMatch() {
    }

    /** @param header value of {@code If-Match}, null when it was not sent (then 428) */
    public static long version(String header) {
        if (header == null || header.isBlank()) {
            return Versions.NOT_GIVEN;
        }
        Matcher tag = TAG.matcher(header.strip());
        return tag.matches() ? Long.parseLong(tag.group(1) == null ? tag.group(2) : tag.group(1)) : NEVER;
    }

    /** 200 with the object and its version. */
    public static Response ok(Object view, long version) {
        return Response.ok(view).tag(Long.toString(version)).build();
    }
}
