package vn.gov.ra.web.draft;

import jakarta.faces.component.UIComponent;

/**
 * Where {@code ra:draft} stands and what it was told.
 *
 * @param key of the draft
 * @param version of the object now; null for something new
 * @param rows mark of the rows the form shows, see {@link DraftForms#rows}; null where they stay in their places
 * @param object type of the object in the trail, such as {@code line}; null where it has none of its own
 * @param dependent whether parts of the page depend on what is typed, so that it goes into the page's own fields
 */
record DraftPlace(String key, Long version, String rows, String object, boolean dependent) {

    static final String KEY = "draftKey";

    /** The object's part of the key; null where the key has none. */
    String objectId() {
        int dot = key.indexOf('.');
        return dot < 0 ? null : key.substring(dot + 1);
    }

    private static String text(Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    /** Null where the component is no place of a draft. */
    static DraftPlace of(UIComponent part) {
        Object key = part.getAttributes().get(KEY);
        if (key == null || key.toString().isEmpty()) {
            return null;
        }
        Object version = part.getAttributes().get("draftVersion");
        Object rows = part.getAttributes().get("draftRows");
        Object dependent = part.getAttributes().get("draftDependent");
        Object object = part.getAttributes().get("draftObject");
        return new DraftPlace(key.toString(), version instanceof Number number ? Long.valueOf(number.longValue()) : null,
                text(rows), text(object), Boolean.parseBoolean(String.valueOf(dependent)));
    }
}
