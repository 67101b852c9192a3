package vn.gov.ra.web.lifeevent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.lifeevent.Quarter;
import vn.gov.ra.lifeevent.RenewalGroup;
import vn.gov.ra.lifeevent.RenewalService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.web.support.Notice;

/** What ends in a quarter, by agency; one more click makes the agency's renewal dossier. */
@Named("renewals")
@ViewScoped
public class RenewalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int NEXT = 4;

    @Inject
    private transient RenewalService service;
    @Inject
    private transient Notice notice;
    @Inject
    private transient Clock clock;

    private String quarter;
    private transient List<RenewalGroup> groups;

    /** Asked before anything is shown: what is no quarter is refused. */
    public void load() {
        getGroups();
    }

    public Quarter getChosen() {
        return quarter == null || quarter.isBlank() ? today() : Quarter.parse(quarter);
    }

    /** The present one and the year behind it. */
    public List<Quarter> getQuarters() {
        return today().andNext(NEXT);
    }

    private Quarter today() {
        return Quarter.of(LocalDate.ofInstant(clock.instant(), VIETNAM));
    }

    public List<RenewalGroup> getGroups() {
        if (groups == null) {
            groups = service.expiring(getChosen());
        }
        return groups;
    }

    public String start(UUID agency) {
        DossierView made = service.start(getChosen(), agency);
        notice.done("lifeevent.renewals.done", made.lines().size());
        return "/dossiers/edit?faces-redirect=true&id=" + made.id();
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }
}
