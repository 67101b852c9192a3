package vn.gov.ra.web.stock;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import vn.gov.ra.web.support.OfferedPage;

/** One count: a box that the scanner fills line by line, what each scan meant, and what is still missing. */
@Named("stockView")
@ViewScoped
public class StockViewPage extends OfferedPage<CountView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StockCountService counts;
    @Inject
    private FormToken token;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private String scans;

    @Override
    protected CountView read(UUID id) {
        return counts.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return counts.actions(id);
    }

    @Override
    protected long versionOf(CountView seen) {
        return seen.version();
    }

    public CountView getCount() {
        return opened();
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
        List<ScanView> made = counts.scan(getId(), scans == null ? List.of() : scans.lines().toList());
        notice.done("stock.done.scanned", made.size());
        return address();
    }

    public String undo() {
        return after(counts.undo(getId()));
    }

    public String close() {
        return after(counts.close(getId(), getVersion()));
    }

    public String cancel() {
        return after(counts.cancel(getId(), getVersion()));
    }

    private String after(CountView done) {
        notice.done("stock.done.step", done.number(), labels.shown(done.state()));
        return address();
    }

    private String address() {
        return "/stock/view?faces-redirect=true&id=" + getId();
    }

    /** For the script, which posts by itself. */
    public String getFormToken() {
        return token.value();
    }

    public String getScans() {
        return scans;
    }

    public void setScans(String scans) {
        this.scans = scans;
    }
}
