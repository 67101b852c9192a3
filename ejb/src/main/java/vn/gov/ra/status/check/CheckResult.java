package vn.gov.ra.status.check;

import java.util.List;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.ValidationAnswer.Verdict;

/** What is printed of one case. @param error why the case could not be read; null when it could */
record CheckResult(String id, StatusWord status, Verdict verdict, List<String> reasons, String error) {

    private static final int BLANK = 0x20;

    String json() {
        StringBuilder out = new StringBuilder(256).append('{');
        if (id != null) {
            out.append("\"id\":");
            quote(out, id).append(',');
        }
        out.append("\"status\":\"").append(status).append("\",\"verdict\":\"").append(verdict).append("\",\"reasons\":[");
        for (int i = 0; i < reasons.size(); i++) {
            quote(out.append(i == 0 ? "" : ","), reasons.get(i));
        }
        out.append(']');
        if (error != null) {
            quote(out.append(",\"error\":"), error);
        }
        return out.append('}').toString();
    }

    private static StringBuilder quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c) && !(Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < BLANK || c == '\u2028' || c == '\u2029' || c == '\u0085' || half) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"');
    }

    int exitCode() {
        return switch (verdict) {
            case VALID -> 0;
            case INVALID -> 1;
            case INDETERMINATE -> 2;
        };
    }
}
