package vn.gov.ra.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.gov.ra.shared.DomainException;

/**
 * The text of a CSV and the encoding it was found in. UTF-8 and UTF-16 are certain. Of the single-byte encodings windows-1258 is told by
 * its combining tone marks; whatever else there is is taken octet by octet and the legacy fonts are looked for in the cells.
 *
 * @param encoding for people
 */
record CsvText(String text, String encoding) {

    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    static CsvText of(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return utf8(content, 3, "UTF-8 (BOM)");
        }
        if (starts(content, 0xFF, 0xFE)) {
            return utf16(content, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return utf16(content, 2, StandardCharsets.UTF_16BE);
        }
        int[] zeros = zeros(content);
        if (zeros[0] + zeros[1] > 0) {
            int pairs = Math.min(content.length, 4096) / 2;
            if (zeros[1] * 3 > pairs && zeros[0] * 10 < pairs) {
                return utf16(content, 0, StandardCharsets.UTF_16LE);
            }
            if (zeros[0] * 3 > pairs && zeros[1] * 10 < pairs) {
                return utf16(content, 0, StandardCharsets.UTF_16BE);
            }
            throw new DomainException(SheetError.NOT_A_TABLE);
        }
        try {
            return utf8(content, 0, "UTF-8");
        } catch (DomainException noUtf8) {
            return singleByte(content);
        }
    }

    private static CsvText utf8(byte[] content, int from, String encoding) {
        return new CsvText(decode(content, from, StandardCharsets.UTF_8), encoding);
    }

    private static CsvText utf16(byte[] content, int from, Charset charset) {
        return new CsvText(decode(content, from, charset), charset.name());
    }

    private static String decode(byte[] content, int from, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content, from, content.length - from)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DomainException(SheetError.NOT_A_TABLE);
        }
    }

    private static CsvText singleByte(byte[] content) {
        String vietnamese = Normalizer.normalize(new String(content, VIETNAMESE), Normalizer.Form.NFC);
        if (vietnamese.indexOf('\uFFFD') < 0 && Syllables.share(vietnamese) >= Syllables.CONVINCING) {
            return new CsvText(vietnamese, "windows-1258");
        }
        StringBuilder western = new StringBuilder(content.length);
        for (byte one : content) {
            int octet = one & 0xFF;
            // Octets that windows-1252 leaves undefined stay what they are, so that nothing is lost.
            String letter = octet < 0x80 || octet >= 0xA0 ? String.valueOf((char) octet) : new String(new byte[] {one}, WESTERN);
            western.append(letter.charAt(0) == '\uFFFD' ? String.valueOf((char) octet) : letter);
        }
        return new CsvText(western.toString(), "windows-1252");
    }

    private static int[] zeros(byte[] content) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(content.length, 4096); i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean starts(byte[] content, int... octets) {
        if (content.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((content[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
