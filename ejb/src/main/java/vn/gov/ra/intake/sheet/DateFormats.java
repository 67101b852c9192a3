package vn.gov.ra.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which cell styles of a workbook show a number as a date (ECMA-376-1 §18.8.30). */
final class DateFormats {

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();

    static DateFormats of(byte[] styles) {
        DateFormats formats = new DateFormats();
        boolean[] within = new boolean[1];
        if (styles != null) {
            Xml.walk(styles, (name, at) -> {
                switch (name) {
                    case "numFmt" -> formats.custom.put(Integer.valueOf(at.getAttributeValue(null, "numFmtId")), String.valueOf(at.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> within[0] = true;
                    case "cellStyles", "dxfs" -> within[0] = false;
                    case "xf" -> {
                        if (within[0]) {
                            String id = at.getAttributeValue(null, "numFmtId");
                            formats.formatOfStyle.add(id == null ? 0 : Integer.parseInt(id));
                        }
                    }
                    default -> { }
                }
            });
        }
        return formats;
    }

    boolean date(String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        int format = index < formatOfStyle.size() ? formatOfStyle.get(index) : 0;
        // 14–17 and 22 are dates, 27–36 and 50–58 those of East Asian locales; 18–21 and 45–47 are times of day.
        return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36 || format >= 50 && format <= 58
                || custom.containsKey(format) && dateCode(custom.get(format));
    }

    /** Letters of days and years outside of quotes, brackets and escapes. */
    private static boolean dateCode(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return !bare.contains("general") && (bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 || bare.contains("mm/") || bare.contains("/mm"));
    }
}
