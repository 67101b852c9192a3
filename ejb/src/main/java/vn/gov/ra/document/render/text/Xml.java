package vn.gov.ra.document.render.text;

import java.text.Normalizer;

/** Text made safe for XML 1.0, in element content and in quoted attributes alike. */
public final class Xml {

    private Xml() {
    }

    /** NFC; the five special characters as references; what XML 1.0 cannot carry (§2.2) and invisible format characters left out. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(Xml::printable).forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean printable(int point) {
        if (point < 0x20) {
            return point == '\t' || point == '\n' || point == '\r';
        }
        return point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point <= 0xDFFF)
                && Character.getType(point) != Character.FORMAT;
    }
}
