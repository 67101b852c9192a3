package vn.gov.ra.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.retention.PersonHoldService;
import vn.gov.ra.retention.PersonHoldView;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OfferedPage;

/** One hold on a person's data, and lifting it. */
@Named("personHoldView")
@ViewScoped
public class PersonHoldViewPage extends OfferedPage<PersonHoldView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonHoldService holds;
    @Inject
    private transient Notice notice;

    private String reason;

    static String address(UUID id) {
        return "/retentions/hold?faces-redirect=true&id=" + id;
    }

    @Override
    protected PersonHoldView read(UUID id) {
        return holds.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return holds.actions(id);
    }

    @Override
    protected long versionOf(PersonHoldView seen) {
        return seen.version();
    }

    public PersonHoldView getHold() {
        return opened();
    }

    public String lift() {
        notice.done("retention.holds.done.lifted", holds.lift(getId(), getVersion(), reason).fullName());
        return address(getId());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
