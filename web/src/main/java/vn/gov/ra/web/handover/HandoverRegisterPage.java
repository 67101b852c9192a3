package vn.gov.ra.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.RegisterEntryView;
import vn.gov.ra.handover.RegisterService;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.web.support.Notice;

/** The handover register (sổ bàn giao) of one year, in the order of its numbers. */
@Named("handoverRegister")
@RequestScoped
public class HandoverRegisterPage {

    private static final int ROWS = 50;

    @Inject
    private MinutesService minutes;
    @Inject
    private LegalCalendar calendar;

    @Inject
    private RegisterService book;
    @Inject
    private Notice notice;

    private Integer entryNumber;
    private String entryReason;
    private Integer year;
    private Integer cursor;
    private List<RegisterEntryView> rows;

    public void load() {
        year = year == null ? calendar.today().getYear() : year;
        rows = minutes.register(year, cursor == null ? 0 : cursor, ROWS + 1);
    }

    /** In a posted form too, where nothing was loaded yet. */
    public List<RegisterEntryView> getRows() {
        if (rows == null) {
            load();
        }
        return rows.size() > ROWS ? rows.subList(0, ROWS) : rows;
    }

    public String getNext() {
        getRows();
        return rows.size() > ROWS ? String.valueOf(rows.get(ROWS - 1).number()) : null;
    }

    /** Takes a row of the year shown back. */
    public String reverse() {
        notice.done("handover.register.reversed", String.valueOf(book.reverse(year, entryNumber, entryReason).number()));
        return "/handovers/register?faces-redirect=true";
    }

    public Integer getEntryNumber() {
        return entryNumber;
    }

    public void setEntryNumber(Integer entryNumber) {
        this.entryNumber = entryNumber;
    }

    public String getEntryReason() {
        return entryReason;
    }

    public void setEntryReason(String entryReason) {
        this.entryReason = entryReason;
    }

    /** Without the separator that numbers get. */
    public String getYearText() {
        return String.valueOf(year);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getCursor() {
        return cursor;
    }

    public void setCursor(Integer cursor) {
        this.cursor = cursor;
    }
}
