package vn.gov.ra.web.pki;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The request of an OCSP GET, from the raw path: base64, then percent-encoded, as clients really write it, with
 * unescaped {@code + / =}, slashes in front, missing padding, or the alphabet for addresses.
 */
final class OcspPath {

    private OcspPath() {
    }

    /** Empty where it cannot be read, so that the answer is malformedRequest. */
    static byte[] request(String rawPath) {
        try {
            String text = unescaped(rawPath).replace(' ', '+').replace('-', '+').replace('_', '/').replaceAll("[\\r\\n\\t=]", "");
            // DER begins with 0x30, base64 with M: a slash in front came from joining addresses.
            String body = text.replaceFirst("^/+", "");
            return Base64.getDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Like URL decoding, but a plus sign stays one. */
    private static String unescaped(String raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                if (i + 2 >= raw.length()) {
                    throw new IllegalArgumentException();
                }
                out.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
