package vn.gov.ra.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.takeover.BookKind;
import vn.gov.ra.takeover.Decision;
import vn.gov.ra.takeover.Outcome;
import vn.gov.ra.takeover.RegisterMergeService;
import vn.gov.ra.takeover.Settled;
import vn.gov.ra.takeover.StagedView;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.takeover.TakeoverView;
import vn.gov.ra.web.intake.Finding;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** Rows of the books: what they say, what they are to the registers, what was found. Plain addresses, so that one can be sent on. */
@Named("takeoverRows")
@ViewScoped
public class TakeoverRowsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    @Inject
    private transient TakeoverService service;
    @Inject
    private transient RegisterMergeService merging;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Notice notice;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Language language;

    /** Names of {@link Decision}, by row: in a map the page knows no type to convert to. */
    private final Map<UUID, String> chosen = new HashMap<>();
    private final Map<UUID, String> notes = new HashMap<>();
    /** What the page showed first, by row: the decision on its version. */
    private final Map<UUID, String> before = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private UUID id;
    private BookKind kind;
    private Outcome outcome;
    private String cursor;
    private transient TakeoverView takeover;
    private transient Slice<StagedView> page;

    public TakeoverView getTakeover() {
        if (takeover == null) {
            takeover = service.get(id);
        }
        return takeover;
    }

    public List<StagedView> getRows() {
        if (page == null) {
            page = service.rows(id, kind, outcome, null, Paging.of(cursor, ROWS));
            page.items().forEach(row -> {
                chosen.putIfAbsent(row.row().id(), row.decision() == null ? null : row.decision().name());
                notes.putIfAbsent(row.row().id(), row.decisionNote());
                before.putIfAbsent(row.row().id(), said(row.decision() == null ? null : row.decision().name(), row.decisionNote()));
                versions.putIfAbsent(row.row().id(), row.version());
            });
        }
        return page.items();
    }

    public String getNext() {
        getRows();
        return page.nextCursor();
    }

    /** What the row says, the old register's own number first, in words. */
    public List<String> said(StagedView row) {
        return row.row().values().entrySet().stream().map(this::said).toList();
    }

    private String said(Map.Entry<String, String> value) {
        return labels.of("takeover.column." + value.getKey()) + ": " + value.getValue();
    }

    public List<Finding> findings(StagedView row) {
        return row.row().findings().stream().map(found -> Finding.of(row.row(), found, "takeover.column.", language.locale())).toList();
    }

    /** The reader may decide on what both registers have differently. */
    public boolean isDeciding() {
        return me.hasAny(Set.of(Role.OFFICER, Role.ADMIN)) && (getTakeover().state() == TakeoverState.CHECKED || getTakeover().state() == TakeoverState.TAKEN);
    }

    private static String said(String decision, String note) {
        return (decision == null ? "" : decision) + '\n' + (note == null ? "" : note.strip());
    }

    /** Keeps what was decided on this page, on the rows as it showed them; a row without a decision stays open. */
    public String settle() {
        List<Settled> settled = getRows().stream().map(row -> row.row().id()).filter(row -> chosen.get(row) != null && !chosen.get(row).isEmpty() && !said(chosen.get(row), notes.get(row)).equals(before.get(row)))
                .map(row -> new Settled(row, Decision.valueOf(chosen.get(row)), notes.get(row), versions.get(row))).toList();
        if (settled.isEmpty()) {
            notice.here("takeover.decide.none");
            return null;
        }
        notice.done("takeover.done.decided", merging.settle(id, settled).number());
        return "/takeovers/rows?faces-redirect=true&id=" + id + "&outcome=DIFFERENT" + (kind == null ? "" : "&kind=" + kind) + (cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
    }

    /** What stands there now, where nobody has typed. */
    public Map<UUID, String> getChosen() {
        return chosen;
    }

    public Map<UUID, String> getNotes() {
        return notes;
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    /** Page of what the row is in the registers; null where it is nothing. */
    public String href(StagedView row) {
        if (row.objectId() == null) {
            return null;
        }
        return switch (row.kind()) {
            case AGENCIES -> "/agencies/view?id=" + row.objectId();
            case CERTIFICATES, FILES -> "/certificates/view?id=" + row.objectId();
            case TOKENS -> "/tokens/view?id=" + row.objectId();
            case PEOPLE -> "/subscribers/person?id=" + row.objectId();
        };
    }

    public String tone(StagedView row) {
        return row.outcome() == null ? "line" : switch (row.outcome()) {
            case NEW -> "t-ok";
            case SAME -> "line";
            case DIFFERENT -> "t-today";
            case QUARANTINED -> "t-bad";
        };
    }

    public BookKind[] getKinds() {
        return BookKind.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public BookKind getKind() {
        return kind;
    }

    public void setKind(BookKind kind) {
        this.kind = kind;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
