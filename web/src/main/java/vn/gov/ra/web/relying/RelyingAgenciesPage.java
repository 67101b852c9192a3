package vn.gov.ra.web.relying;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.relying.RelyingAgencyService;
import vn.gov.ra.relying.RelyingAgencyView;
import vn.gov.ra.web.kit.Picks;
import vn.gov.ra.web.support.Notice;

/** On the page of a relying system: the agencies that it files for. */
@Named("relyingAgencies")
@ViewScoped
public class RelyingAgenciesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RelyingAgencyService agencies;
    @Inject
    private transient Picks picks;
    @Inject
    private transient Notice notice;

    private UUID id;
    private UUID agencyId;
    private boolean below;
    private LocalDate from;
    private LocalDate until;
    private transient List<RelyingAgencyView> rows;

    public void load() {
        getRows();
    }

    public List<RelyingAgencyView> getRows() {
        if (rows == null) {
            rows = agencies.list(id);
        }
        return rows;
    }

    /** None of the entries holds today. */
    public boolean isForNobody() {
        return getRows().stream().noneMatch(RelyingAgencyView::inForce);
    }

    public String add() {
        RelyingAgencyView made = agencies.add(id, picks.kept("filesFor", agencyId), below, from, until);
        notice.done("relying.done.agencyAdded", made.name());
        return RelyingViewPage.address(id);
    }

    public String end(UUID entry, long seen) {
        RelyingAgencyView ended = agencies.end(id, entry, seen, null);
        notice.done("relying.done.agencyEnded", ended.name());
        return RelyingViewPage.address(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public boolean isBelow() {
        return below;
    }

    public void setBelow(boolean below) {
        this.below = below;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
