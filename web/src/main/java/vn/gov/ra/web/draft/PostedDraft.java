package vn.gov.ra.web.draft;

import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.gov.ra.draft.DraftContent;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.web.support.LocalPath;
import vn.gov.ra.web.support.NonceField;

/** What a form with {@code ra:draft} sent, told by its parameters alone: the page it came from may be gone. */
final class PostedDraft {

    static final String TICKET = "draft";
    static final String VERSION = "draftVersion";
    static final String BASE = "draftBase";
    static final String ROWS = "draftRows";
    static final String KEEP = "draftKeep";
    private static final String ALSO = "draftAlso";
    private static final Set<String> OURS = Set.of(TICKET, VERSION, BASE, KEEP, ALSO, NonceField.ADDRESS, "formToken");
    private static final Pattern NEVER = Pattern.compile("(?i)(jakarta|javax)\\.faces\\..*|primefaces\\..*|.*(passw|secret|matkhau).*");
    private static final Type TEXTS = new HashMap<String, List<String>>() {
        private static final long serialVersionUID = 1L;
    }.getClass().getGenericSuperclass();
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    /** A line break is one octet in the model and two on the wire. */
    private static final Pattern BREAK = Pattern.compile("\r\n?");

    private final Map<String, String[]> sent;

    PostedDraft(Map<String, String[]> sent) {
        this.sent = sent;
    }

    /** Null when the form takes no part. */
    String ticket() {
        return one(TICKET);
    }

    String address() {
        return LocalPath.orHome(one(NonceField.ADDRESS));
    }

    Long version() {
        String version = one(VERSION);
        return version != null && NUMBER.matcher(version).matches() ? Long.valueOf(version) : null;
    }

    /** Whether one of the buttons was pressed after which the typing goes on. */
    boolean goesOn() {
        String keep = one(KEEP);
        return keep != null && Arrays.stream(keep.split(" ")).anyMatch(button -> !button.isEmpty() && sent.containsKey(button));
    }

    /** Key of another form of the page that is done with this one; null for none. */
    String also() {
        return one(ALSO);
    }

    Map<String, List<String>> base() {
        String base = one(BASE);
        if (base == null || base.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, List<String>> read = Json.read(base, TEXTS);
            return read == null ? Map.of() : read;
        } catch (JsonbException unreadable) {
            return Map.of();
        }
    }

    DraftContent content() {
        Map<String, List<String>> fields = new TreeMap<>();
        sent.forEach((name, values) -> {
            if (!OURS.contains(name) && !NEVER.matcher(name).matches()) {
                fields.put(name, Arrays.stream(values).map(PostedDraft::clean).toList());
            }
        });
        return new DraftContent(address(), version(), fields, base());
    }

    static String clean(String value) {
        return Normalizer.normalize(BREAK.matcher(value).replaceAll("\n"), Normalizer.Form.NFC);
    }

    private String one(String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
