package vn.gov.ra.demo.ca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much JSON as the operator needs: objects to maps, arrays to lists, numbers to {@code Double}. */
final class Json {

    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        Json json = new Json(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Object value = json.value(0);
        json.space();
        if (json.at < json.text.length()) throw json.broken();
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String text) {
        Object value = read(text);
        if (!(value instanceof Map)) throw new CaRefusal(400, "CA-BODY", "JSON");
        return (Map<String, Object>) value;
    }

    static String write(Object value) {
        if (value == null || value instanceof Boolean) return String.valueOf(value);
        if (value instanceof Number number) return number.doubleValue() == number.longValue() ? Long.toString(number.longValue()) : number.toString();
        if (value instanceof Map<?, ?> map) {
            StringBuilder out = new StringBuilder("{");
            map.forEach((k, v) -> out.append(out.length() > 1 ? "," : "").append(quote(k.toString())).append(':').append(write(v)));
            return out.append('}').toString();
        }
        if (value instanceof Iterable<?> list) {
            StringBuilder out = new StringBuilder("[");
            list.forEach(v -> out.append(out.length() > 1 ? "," : "").append(write(v)));
            return out.append(']').toString();
        }
        return quote(value.toString());
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < ' ') out.append("\\u%04x".formatted((int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }

    private Object value(int depth) {
        if (depth > MAX_DEPTH) throw broken();
        space();
        char c = peek();
        if (c == '{') return map(depth);
        if (c == '[') return list(depth);
        if (c == '"') return string();
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
        if (at > start) return number(text.substring(start, at));
        if (take("true")) return Boolean.TRUE;
        if (take("false")) return Boolean.FALSE;
        if (take("null")) return null;
        throw broken();
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        space();
        if (take("}")) return map;
        do {
            space();
            String key = string();
            space();
            require(":");
            map.put(key, value(depth + 1));
            space();
        } while (take(","));
        require("}");
        return map;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        space();
        if (take("]")) return list;
        do {
            list.add(value(depth + 1));
            space();
        } while (take(","));
        require("]");
        return list;
    }

    private String string() {
        require("\"");
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        int plain = "nrtbf".indexOf(c);
        if (plain >= 0) return "\n\r\t\b\f".charAt(plain);
        if (c != 'u') return c;
        if (at + 4 > text.length()) throw broken();
        try {
            char unit = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return unit;
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private Double number(String digits) {
        try {
            return Double.valueOf(digits);
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private char peek() {
        if (at >= text.length()) throw broken();
        return text.charAt(at);
    }

    private boolean take(String token) {
        if (!text.startsWith(token, at)) return false;
        at += token.length();
        return true;
    }

    private void require(String token) {
        if (!take(token)) throw broken();
    }

    private CaRefusal broken() {
        return new CaRefusal(400, "CA-BODY", "JSON, " + at);
    }
}
