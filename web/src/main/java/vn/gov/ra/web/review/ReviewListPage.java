package vn.gov.ra.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.approval.ReviewService;
import vn.gov.ra.request.EmergencyRequests;
import vn.gov.ra.request.LineFilter;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** Lines by queue, those due first. The queue is the address; several unclaimed lines are claimed at once. */
@Named("reviewList")
@RequestScoped
public class ReviewListPage {

    private static final int ROWS = 50;
    private static final String ALL = "ALL";
    private static final List<LineState> QUEUES = List.of(LineState.SUBMITTED, LineState.IN_REVIEW, LineState.NEEDS_SUPPLEMENT, LineState.REVIEWED, LineState.APPROVED);

    @Inject
    private LineService lines;
    @Inject
    private ReviewService review;
    @Inject
    private CurrentUser me;
    @Inject
    private Labels labels;
    @Inject
    private Language language;
    @Inject
    private Notice notice;

    private String state;
    private boolean mine;
    private String q;
    private String cursor;
    private String flag;
    private Slice<LineView> page;
    private Map<LineState, Long> counts;

    /**
     * A queue above the list.
     *
     * @param count how many lines stand in it; null where it is not counted
     */
    public record Tab(String label, String href, Long count, boolean current) {
    }

    public void load() {
        Set<LineState> wanted = state().map(Set::of).orElseGet(Set::of);
        page = lines.list(new LineFilter(wanted, null, null, null, mine, null, null, q, ROWS, cursor, flag));
    }

    public List<Tab> tabs() {
        counts = lines.counts();
        List<Tab> tabs = new ArrayList<>();
        for (LineState queue : QUEUES) {
            boolean own = queue == LineState.IN_REVIEW && me.has(Role.OFFICER);
            tabs.add(new Tab(own ? labels.of("review.queue.mine") : queueName(queue), "/review/list?state=" + queue + (own ? "&mine=true" : ""),
                    own ? null : counts.getOrDefault(queue, 0L), state().filter(queue::equals).isPresent() && mine == own));
        }
        if (me.hasAny(Set.of(Role.OFFICER, Role.OFFICE_SIGNER))) {
            long due = lines.list(new LineFilter(null, null, null, null, false, null, null, null, ROWS, null, EmergencyRequests.AFTER_REVIEW_DUE)).items().size();
            tabs.add(new Tab(labels.of("request.flag." + EmergencyRequests.AFTER_REVIEW_DUE), "/review/list?state=" + ALL + "&flag=" + EmergencyRequests.AFTER_REVIEW_DUE, due,
                    EmergencyRequests.AFTER_REVIEW_DUE.equals(flag)));
        }
        tabs.add(new Tab(labels.of("review.queue.all"), "/review/list?state=" + ALL, null, state().isEmpty() && !mine && flag == null));
        return tabs;
    }

    /** The word the start page has for the same queue. */
    private String queueName(LineState state) {
        return state.attention() instanceof Attention.Work work ? labels.of(work.labelKey()) : labels.shown(state);
    }

    private Optional<LineState> state() {
        return Arrays.stream(LineState.values()).filter(one -> one.name().equals(getState())).findFirst();
    }

    /** Claims every chosen line; those that cannot be claimed are named, the others are taken all the same. */
    public String claimChosen() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String[] chosen = faces.getExternalContext().getRequestParameterValuesMap().get("chosen");
        int claimed = 0;
        List<DomainException> refused = new ArrayList<>();
        for (String one : chosen == null ? new String[0] : chosen) {
            try {
                int bar = one.indexOf('|');
                review.claim(UUID.fromString(one.substring(0, bar)), Long.parseLong(one.substring(bar + 1)), null);
                claimed++;
            } catch (DomainException refusal) {
                refused.add(refusal);
            }
        }
        notice.done(chosen == null ? "review.done.nothingChosen" : "review.done.claimedMany", claimed);
        for (DomainException refusal : refused) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.error(refusal, language.locale()), refusal.error().code()));
        }
        return "/review/list?faces-redirect=true&state=SUBMITTED";
    }

    /** Where a line is worked on: what the agency still writes or signs, at its dossier. */
    public String href(LineView line) {
        return switch (line.state()) {
            case DRAFT, AWAITING_AGENCY_SIGN -> "/dossiers/view?id=" + line.dossierId();
            default -> "/review/line?id=" + line.id();
        };
    }

    public boolean isClaimable() {
        return me.has(Role.OFFICER) && state().filter(LineState.SUBMITTED::equals).isPresent();
    }

    /** In a posted form too, where no parameter was read yet. */
    public List<LineView> getRows() {
        if (page == null) {
            load();
        }
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    /** The queue of one's own work where none was asked for. */
    public String getState() {
        if (state == null) {
            state = me.has(Role.OFFICER) ? LineState.SUBMITTED.name() : me.has(Role.OFFICE_SIGNER) ? LineState.REVIEWED.name() : ALL;
        }
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getFlag() {
        return flag;
    }

    /** Nothing chosen is no flag. */
    public void setFlag(String flag) {
        this.flag = flag == null || flag.isBlank() ? null : flag;
    }

    public List<LineState> states() {
        return Arrays.asList(LineState.values());
    }
}
