package vn.gov.ra.web.list;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Listing;
import vn.gov.ra.web.support.Notice;

/**
 * A list whose rows can be chosen and worked on together. Turning the page is a post of the form that holds the boxes, so that the choice is
 * kept without a script; every row is worked on by itself, and what became of each is told.
 */
public abstract class SelectablePage<T> extends ListPage<T> {

    @Inject
    private HttpServletRequest posted;
    @Inject
    private Selection selection;
    @Inject
    private Language language;
    @Inject
    private Listing listing;
    @Inject
    private Notice notice;

    private List<Selection.Outcome> outcomes = List.of();

    protected abstract UUID idOf(T row);

    protected abstract long versionOf(T row);

    /** Whether rows of this view can be chosen at all. */
    public abstract boolean isSelectable();

    /** Works on one row that was chosen. */
    @FunctionalInterface
    protected interface Act {
        /** @return what people call the row */
        String on(UUID id, long version);
    }

    @Override
    public void load() {
        super.load();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            outcomes = selection.told(getName());
        }
    }

    /** What became of the rows that were worked on; told on the first page after it. */
    public List<Selection.Outcome> getOutcomes() {
        return outcomes;
    }

    public long getDoneCount() {
        return outcomes.stream().filter(Selection.Outcome::done).count();
    }

    /** What people call a row. */
    public abstract String boxName(T row);

    /** Value of a row's box: id and version. */
    public String boxOf(T row) {
        return idOf(row) + "|" + versionOf(row);
    }

    public boolean isChosen(T row) {
        return selection.of(getName()).containsKey(idOf(row));
    }

    public int getChosenCount() {
        return selection.of(getName()).size();
    }

    /** Rows chosen on other pages. */
    public long getChosenElsewhere() {
        return getChosenCount() - getRows().stream().filter(this::isChosen).count();
    }

    /** Keeps the choice and shows another page. @param next whether the one that follows; else the first */
    public String turn(boolean next) {
        remember();
        String to = next && getNext() != null ? listing.with("cursor", getNext()) : listing.without("cursor");
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(to);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
        return null;
    }

    public String forget() {
        selection.of(getName()).clear();
        return here();
    }

    /** The boxes of this page as they are now; those of other pages stay. */
    private void remember() {
        Map<UUID, Long> chosen = selection.of(getName());
        for (String shown : values("shown")) {
            chosen.remove(UUID.fromString(shown.substring(0, shown.indexOf('|'))));
        }
        for (String box : values("chosen")) {
            int bar = box.indexOf('|');
            chosen.put(UUID.fromString(box.substring(0, bar)), Long.valueOf(box.substring(bar + 1)));
        }
    }

    private String[] values(String name) {
        String[] values = posted.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    /** Takes every chosen row; one that is refused stops no other and stays chosen. */
    protected String each(String doneKey, Act act) {
        remember();
        Map<UUID, Long> chosen = new LinkedHashMap<>(selection.of(getName()));
        if (chosen.isEmpty()) {
            notice.done("kit.bulk.nothing");
            return here();
        }
        List<Selection.Outcome> results = new ArrayList<>();
        chosen.forEach((id, version) -> results.add(one(id, version, act)));
        results.stream().filter(Selection.Outcome::done).forEach(done -> selection.of(getName()).remove(done.id()));
        selection.tell(getName(), results);
        notice.done(doneKey, results.stream().filter(Selection.Outcome::done).count(), results.size());
        return here();
    }

    private Selection.Outcome one(UUID id, long version, Act act) {
        try {
            return new Selection.Outcome(id, act.on(id, version), true, null, null);
        } catch (DomainException refusal) {
            return new Selection.Outcome(id, nameOf(id), false, Messages.error(refusal, language.locale()), refusal.error().code());
        }
    }

    /** What people call a row that was refused. */
    protected abstract String nameOf(UUID id);

    /** The same view from its first page. */
    protected abstract String here();
}
