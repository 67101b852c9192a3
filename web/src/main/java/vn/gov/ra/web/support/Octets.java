package vn.gov.ra.web.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Addresses as they came: octets behind percent signs. */
final class Octets {

    private static final int HEX = 16;

    private Octets() {
    }

    /** The octets are UTF-8, without U+0000. */
    static boolean readable(String path) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(path.length());
        for (int i = 0; i < path.length(); i++) {
            char letter = path.charAt(i);
            if (letter != '%') {
                octets.writeBytes(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
            } else if (i + 2 < path.length() && Character.digit(path.charAt(i + 1), HEX) >= 0 && Character.digit(path.charAt(i + 2), HEX) >= 0) {
                octets.write(Character.digit(path.charAt(i + 1), HEX) * HEX + Character.digit(path.charAt(i + 2), HEX));
                i += 2;
            } else {
                return false;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toByteArray())).toString().indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
