package vn.gov.ra.web.takeover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.takeover.BookKind;
import vn.gov.ra.takeover.Outcome;
import vn.gov.ra.takeover.StagedView;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverView;
import vn.gov.ra.web.intake.Finding;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;

/** Rows of the books: what they say, what they are to the registers, what was found. Plain addresses, so that one can be sent on. */
@Named("takeoverRows")
@RequestScoped
public class TakeoverRowsPage {

    private static final int ROWS = 50;

    @Inject
    private TakeoverService service;
    @Inject
    private Labels labels;
    @Inject
    private Language language;

    private UUID id;
    private BookKind kind;
    private Outcome outcome;
    private String cursor;
    private TakeoverView takeover;
    private Slice<StagedView> page;

    public TakeoverView getTakeover() {
        if (takeover == null) {
            takeover = service.get(id);
        }
        return takeover;
    }

    public List<StagedView> getRows() {
        if (page == null) {
            page = service.rows(id, kind, outcome, null, Paging.of(cursor, ROWS));
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
