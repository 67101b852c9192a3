package vn.gov.ra.web.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.release.ReleaseView;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OfferedPage;

/** One request to give the register away: deciding on it, and taking the package. */
@Named("releaseView")
@ViewScoped
public class ReleaseViewPage extends OfferedPage<ReleaseView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReleaseService releases;
    @Inject
    private transient Notice notice;

    private String decisionNote;

    static String address(UUID id) {
        return "/releases/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected ReleaseView read(UUID id) {
        return releases.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return releases.actions(id);
    }

    @Override
    protected long versionOf(ReleaseView seen) {
        return seen.version();
    }

    public ReleaseView getRelease() {
        return opened();
    }

    /** The reader may take the package now. */
    public boolean isOpen() {
        return releases.open(getId());
    }

    public String release() {
        return done("release.done.released", releases.release(getId(), getVersion()));
    }

    public String refuse() {
        return done("release.done.refused", releases.refuse(getId(), getVersion(), decisionNote));
    }

    public String withdraw() {
        return done("release.done.withdrawn", releases.withdraw(getId(), getVersion(), decisionNote));
    }

    private String done(String key, ReleaseView now) {
        notice.done(key, now.number());
        return address(now.id());
    }

    public String getDecisionNote() {
        return decisionNote;
    }

    public void setDecisionNote(String decisionNote) {
        this.decisionNote = decisionNote;
    }
}
