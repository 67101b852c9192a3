package vn.gov.ra.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.retention.ProposalView;
import vn.gov.ra.retention.ProposedView;
import vn.gov.ra.retention.RetentionService;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OfferedPage;

/** One proposal to wipe: who stands in it, and confirming it or taking it back. */
@Named("retentionView")
@ViewScoped
public class RetentionViewPage extends OfferedPage<ProposalView> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private transient RetentionService retention;
    @Inject
    private transient Notice notice;

    private String cursor;
    private transient Slice<ProposedView> people;

    static String address(UUID id) {
        return "/retentions/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected ProposalView read(UUID id) {
        return retention.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return retention.actions(id);
    }

    @Override
    protected long versionOf(ProposalView seen) {
        return seen.version();
    }

    public ProposalView getProposal() {
        return opened();
    }

    /** There is something that somebody with this reader's roles can do. */
    public boolean isDeciding() {
        return !getActions().isEmpty();
    }

    public Slice<ProposedView> getPeople() {
        if (people == null) {
            people = retention.people(getId(), Paging.of(cursor, ROWS));
        }
        return people;
    }

    public String confirm() {
        return done("retention.done.confirmed", retention.confirm(getId(), getVersion()));
    }

    public String undo() {
        return done("retention.done.undone", retention.undo(getId(), getVersion()));
    }

    private String done(String key, ProposalView now) {
        notice.done(key, now.number());
        return address(now.id());
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
