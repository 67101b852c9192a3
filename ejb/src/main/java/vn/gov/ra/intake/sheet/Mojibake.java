package vn.gov.ra.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;

/** UTF-8 that somebody opened as windows-1252 and saved: {@code Nguyá»…n}. */
final class Mojibake {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Mojibake() {
    }

    /** The text as it was, or null where it cannot be that. */
    static String undone(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (char letter : text.toCharArray()) {
            byte[] encoded = String.valueOf(letter).getBytes(WESTERN);
            if (encoded.length == 1 && (encoded[0] != '?' || letter == '?')) {
                octets.write(encoded[0]);
            } else if (letter >= 0x80 && letter < 0xA0) {
                octets.write(letter);
            } else {
                return null;
            }
        }
        try {
            String before = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toByteArray())).toString();
            return before.length() < text.length() ? Normalizer.normalize(before, Normalizer.Form.NFC) : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
