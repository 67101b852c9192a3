package vn.gov.ra.web.stock;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.stock.CountView;
import vn.gov.ra.stock.ScanOutcome;
import vn.gov.ra.stock.ScanView;
import vn.gov.ra.stock.StockCountService;
import vn.gov.ra.web.support.FormToken;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;

/** One count: a box that the scanner fills line by line, what each scan meant, and what is still missing. */
@Named("stockView")
@ViewScoped
public class StockViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StockCountService counts;
    @Inject
    private FormToken token;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private String scans;
    private transient CountView count;
    private transient List<Offered> actions;

    public void load() {
        version = getCount().version();
    }

    public CountView getCount() {
        if (count == null) {
            count = counts.get(id);
        }
        return count;
    }

    public List<Offered> getActions() {
        if (actions == null) {
            actions = counts.actions(id);
        }
        return actions;
    }

    public boolean may(String action) {
        return getActions().stream().anyMatch(one -> one.action().equals(action) && one.allowed());
    }

    /** Green for what is here, red for what should not be scanned, yellow for what was. */
    public String tone(ScanOutcome outcome) {
        return toneOf(outcome);
    }

    static String toneOf(ScanOutcome outcome) {
        return switch (outcome) {
            case FOUND -> "t-ok";
            case MISPLACED, DUPLICATE -> "t-wait";
            default -> "t-bad";
        };
    }

    public String scan() {
        List<ScanView> made = counts.scan(id, scans == null ? List.of() : scans.lines().toList());
        notice.done("stock.done.scanned", made.size());
        return address();
    }

    public String undo() {
        return after(counts.undo(id));
    }

    public String close() {
        return after(counts.close(id, version));
    }

    public String cancel() {
        return after(counts.cancel(id, version));
    }

    private String after(CountView done) {
        notice.done("stock.done.step", done.number(), labels.shown(done.state()));
        return address();
    }

    private String address() {
        return "/stock/view?faces-redirect=true&id=" + id;
    }

    /** For the script, which posts by itself. */
    public String getFormToken() {
        return token.value();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getScans() {
        return scans;
    }

    public void setScans(String scans) {
        this.scans = scans;
    }
}
