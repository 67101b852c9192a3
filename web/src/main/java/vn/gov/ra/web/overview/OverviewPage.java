package vn.gov.ra.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.ra.lifeevent.Quarter;
import vn.gov.ra.overview.Coverage;
import vn.gov.ra.overview.CoverageCategory;
import vn.gov.ra.overview.ExpiryWindow;
import vn.gov.ra.overview.Overview;
import vn.gov.ra.overview.OverviewService;
import vn.gov.ra.overview.RegisterShares;
import vn.gov.ra.overview.StageLoad;
import vn.gov.ra.overview.Urgent;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Menu;

/** The province at a glance (Tổng quan). */
@Named("overview")
@RequestScoped
public class OverviewPage {

    private static final int EARLIER_QUARTERS = 3;
    private static final int MONTHS = 3;
    private static final Map<Urgent.Kind, String> ICONS = Map.of(Urgent.Kind.LINES_DUE, "error", Urgent.Kind.AFTER_REVIEW, "warn",
            Urgent.Kind.LISTS_OVERDUE, "clock", Urgent.Kind.QUARANTINED, "ban", Urgent.Kind.CUSTODY_MISMATCH, "swap", Urgent.Kind.DECLARATIONS, "log");

    @Inject
    private OverviewService overviews;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Labels labels;
    @Inject
    private Menu menu;

    private String quarter;
    private Quarter chosen;
    private Overview shown;

    /** A part of a bar, in percent of its width. */
    public record Part(String css, String from, String width, long count, String label) {
    }

    public void load() {
        chosen = quarter == null || quarter.isBlank() ? Quarter.of(calendar.today()) : Quarter.parse(quarter);
        shown = overviews.of(chosen.first());
    }

    public Overview getShown() {
        return shown;
    }

    public Quarter getChosen() {
        return chosen;
    }

    /** This quarter and those before it, newest first. */
    public List<Quarter> getQuarters() {
        return IntStream.rangeClosed(0, EARLIER_QUARTERS).mapToObj(back -> Quarter.of(calendar.today().minusMonths((long) back * MONTHS))).toList();
    }

    public String getSub() {
        return labels.of("overview.sub", calendar.today(), DateTimeFormatter.ofPattern("HH:mm").format(shown.at().atZone(LegalCalendar.ZONE)));
    }

    public String icon(Urgent urgent) {
        return ICONS.get(urgent.kind());
    }

    public String tone(Urgent urgent) {
        return switch (urgent.kind()) {
            case AFTER_REVIEW, QUARANTINED -> "tn-bad";
            case LINES_DUE -> urgent.late() > 0 ? "tn-bad" : "tn-today";
            case LISTS_OVERDUE, DECLARATIONS, CUSTODY_MISMATCH -> "tn-wait";
        };
    }

    /** Where it is dealt with; the list has as many rows as were counted. */
    public String href(Urgent urgent) {
        return list(urgent.kind()) + switch (urgent.kind()) {
            case LINES_DUE -> "?state=ALL&dueBy=" + labels.shown(calendar.today());
            case AFTER_REVIEW -> "?state=ALL&flag=AFTER_REVIEW_DUE";
            case LISTS_OVERDUE -> "?answer=OVERDUE";
            case QUARANTINED -> "?state=QUARANTINED";
            case CUSTODY_MISMATCH -> "?custody=MISMATCHED";
            case DECLARATIONS -> "";
        };
    }

    private static String list(Urgent.Kind kind) {
        return switch (kind) {
            case LINES_DUE, AFTER_REVIEW -> "/review/list";
            case LISTS_OVERDUE -> "/batches/list";
            case QUARANTINED -> "/certificates/list";
            case CUSTODY_MISMATCH -> "/tokens/list";
            case DECLARATIONS -> "/declarations/list";
        };
    }

    /** Whether the reader may go there: not every list is for everybody who sees its number. */
    public boolean leads(Urgent urgent) {
        return menu.open(list(urgent.kind()));
    }

    /** The second line: since or until when; empty where there is nothing to say. */
    public String more(Urgent urgent) {
        if (urgent.when() == null) {
            return "";
        }
        int days = calendar.workingDaysBetween(urgent.when(), calendar.today());
        return days > 0 ? labels.of("overview.since", urgent.when(), days) : labels.of("overview.until", urgent.when());
    }

    public String href(StageLoad load) {
        return "/review/list?state=ALL&stage=" + load.stage();
    }

    /** The small line under the number of a stage. */
    public String more(StageLoad load) {
        if (load.overdue() > 0) {
            return labels.of("overview.overdue", load.overdue());
        }
        return load.dueToday() > 0 ? labels.of("overview.dueToday", load.dueToday()) : load.lines() == 0 ? "" : labels.of("overview.agencies", load.agencies());
    }

    /** Certificates that end soonest and of which nothing is asked. */
    public ExpiryWindow getSoonest() {
        return shown.expiring().get(0);
    }

    /** Categories of which somebody should have a certificate, with their levels. */
    public Map<CoverageCategory, List<Coverage>> getCoverage() {
        return shown.coverage().stream().collect(Collectors.groupingBy(Coverage::category, TreeMap::new, Collectors.toList()));
    }

    public List<Part> getRegister() {
        RegisterShares shares = shown.register();
        long all = Math.max(1, shares.all());
        return List.of(part("ok", 0, shares.good(), all, "overview.register.good"), part("wait", shares.good(), shares.ending(), all, "overview.register.ending"),
                part("bad", shares.good() + shares.ending(), shares.stopping(), all, "overview.register.stopping"),
                part("v", shares.good() + shares.ending() + shares.stopping(), shares.arriving(), all, "overview.register.arriving"));
    }

    /** Words of the bar for those who do not see it. */
    public String getRegisterText() {
        return getRegister().stream().map(Part::label).collect(Collectors.joining(", "));
    }

    private Part part(String css, long before, long count, long all, String key) {
        return new Part(css, percent(before, all), percent(count, all), count, labels.of(key, count));
    }

    private static String percent(long part, long all) {
        return Math.round(part * 1000.0 / all) / 10.0 + "%";
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }
}
