package vn.gov.ra.web.draft;

import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.draft.DraftContent;
import vn.gov.ra.web.support.Labels;

/**
 * Lays a draft over a form. Three versions meet: what stood there when the typing began, what was typed, and what is stored now.
 * A field that nobody else changed shows what was typed; a field that was not typed in shows what is stored; where both changed, what was
 * typed stays and the reader chooses.
 */
final class Refill {

    private final DraftContent draft;
    private final DraftPlace place;
    private final Labels labels;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, List<String>> mine = new HashMap<>();
    private boolean overtaken;

    Refill(DraftContent draft, DraftPlace place, Labels labels) {
        this.draft = draft;
        this.place = place;
        this.labels = labels;
    }

    void take(DraftInput input) {
        List<String> typed = typed(input);
        List<String> stored = plain(input.stored());
        if (typed == null || typed.equals(stored)) {
            return;
        }
        List<String> before = draft.base().containsKey(input.name()) ? plain(draft.base().get(input.name())) : null;
        boolean untouched = before != null && before.equals(typed);
        boolean theirs = before == null || !before.equals(stored);
        overtaken |= theirs;
        if (!untouched) {
            mine.put(input.name(), typed);
        }
        if (theirs) {
            String yes = labels.of("draft.yes");
            String no = labels.of("draft.no");
            differences.add(new Difference(input.name(), input.label(), input.shown(stored, yes, no), input.shown(typed, yes, no), stored, typed, !untouched, before != null && !untouched));
        }
    }

    /** A second walk: filling one field may bring others onto the page. */
    void fill(FacesContext faces, UIForm form) {
        DraftInput.each(faces, form, input -> {
            List<String> typed = place.dependent() && !conflict() ? typed(input) : mine.get(input.name());
            if (typed != null) {
                input.fill(typed, place.dependent() || input.inRow());
            }
        });
    }

    boolean differs() {
        return !mine.isEmpty() || !differences.isEmpty() && conflict();
    }

    /** Somebody saved the object since, and it shows in these fields. */
    boolean conflict() {
        return overtaken && draft.seenVersion() != null && place.version() != null && !draft.seenVersion().equals(place.version());
    }

    List<Difference> differences() {
        return differences;
    }

    /** What the draft has for the input; null where it says nothing about it. */
    private List<String> typed(DraftInput input) {
        if (input.inRow() && place.rows() != null && !draft.fields().getOrDefault(PostedDraft.ROWS, List.of()).equals(List.of(place.rows()))) {
            return null;
        }
        List<String> typed = draft.fields().get(input.name());
        if (typed == null) {
            return input.silent() ? List.of() : null;
        }
        return plain(input.silent() && typed.size() == 1 && "on".equals(typed.get(0)) ? List.of("true") : typed);
    }

    /** Empty texts and missing ones are the same, and so are all ways to break a line. */
    private static List<String> plain(List<String> values) {
        return values.stream().map(PostedDraft::clean).filter(value -> !value.isEmpty()).toList();
    }
}
