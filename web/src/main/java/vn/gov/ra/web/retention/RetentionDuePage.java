package vn.gov.ra.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.retention.DueView;
import vn.gov.ra.retention.ProposalView;
import vn.gov.ra.retention.RetentionError;
import vn.gov.ra.retention.RetentionService;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Notice;

/** People whose term is over; an administrator proposes to wipe some of them, or all. */
@Named("retentionDue")
@RequestScoped
public class RetentionDuePage extends ListPage<DueView> {

    private static final String[] NOBODY = {};

    @Inject
    private RetentionService retention;
    @Inject
    private CurrentUser me;
    @Inject
    private Notice notice;

    @Override
    public String getName() {
        return "retention-due";
    }

    @Override
    protected Slice<DueView> fetch(Paging paging) {
        return retention.due(paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of();
    }

    @Override
    protected List<ListColumn<DueView>> columns() {
        return List.of(new ListColumn<>("retention.person", DueView::fullName), new ListColumn<>("retention.lastOn", DueView::lastOn), new ListColumn<>("retention.dueOn", DueView::dueOn));
    }

    public boolean isProposing() {
        return me.has(Role.ADMIN);
    }

    public String proposeChosen() {
        String[] people = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault("person", NOBODY);
        return made(retention.propose(Stream.of(people).map(RetentionDuePage::box).toList()));
    }

    public String proposeAll() {
        return made(retention.proposeAll());
    }

    /** What no box of the page sends names nobody. */
    private static UUID box(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException forged) {
            throw new DomainException(RetentionError.NOT_FOUND, sent);
        }
    }

    private String made(ProposalView proposal) {
        notice.done("retention.done.proposed", proposal.number());
        return RetentionViewPage.address(proposal.id());
    }
}
