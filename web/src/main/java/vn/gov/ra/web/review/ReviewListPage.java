package vn.gov.ra.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.approval.DecisionService;
import vn.gov.ra.approval.ReviewService;
import vn.gov.ra.overview.Stage;
import vn.gov.ra.request.EmergencyRequests;
import vn.gov.ra.request.LineFilter;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.SelectablePage;
import vn.gov.ra.web.support.CurrentUser;

/** Lines by queue, those due first. Several are claimed, proposed or approved at once, each with a result of its own. */
@Named("reviewList")
@RequestScoped
public class ReviewListPage extends SelectablePage<LineView> {

    private static final int SOME = 50;
    private static final List<LineState> QUEUES = List.of(LineState.SUBMITTED, LineState.IN_REVIEW, LineState.NEEDS_SUPPLEMENT, LineState.REVIEWED, LineState.APPROVED);

    @Inject
    private LineService lines;
    @Inject
    private ReviewService review;
    @Inject
    private DecisionService decisions;
    @Inject
    private CurrentUser me;

    private boolean checkedAll;
    private String comment;

    /**
     * A queue above the list.
     *
     * @param count how many lines stand in it; null where it is not counted
     */
    public record Tab(String label, String href, Long count, boolean current) {
    }

    @Override
    public String getName() {
        return "review";
    }

    @Override
    protected int usualSize() {
        return SOME;
    }

    @Override
    protected Slice<LineView> fetch(Paging paging) {
        return lines.list(new LineFilter(states(), null, agency(), null, isMine(), null, null, value("q"), paging.limit(),
                paging.cursor(), value("flag"), person(), day("dueBy")), paging.sort());
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        List<String> words = new ArrayList<>(List.of(EVERYTHING));
        Arrays.stream(LineState.values()).map(Enum::name).forEach(words::add);
        return andAgency("dossier.agency", search("q", "review.filter.q"), person("kit.filter.person"),
                choice("state", "review.filter.state", words, word -> EVERYTHING.equals(word) ? labels().of("pages.all") : labels().shown(LineState.valueOf(word)), getState()),
                choice("mine", "kit.review.filter.mine", List.of("true"), word -> labels().of("kit.review.filter.mine.only")),
                hidden("flag", "kit.review.filter.flag", value("flag") == null ? null : labels().optional("request.flag." + value("flag"))),
                hidden("stage", "review.filter.stage", stage().map(stage -> labels().of(stage.labelKey())).orElse(null)), hidden("dueBy", "review.filter.dueBy", value("dueBy")));
    }

    @Override
    protected List<ListColumn<LineView>> columns() {
        return List.of(new ListColumn<>("dossier.line.code", LineView::code), new ListColumn<>("dossier.code", LineView::dossierCode),
                new ListColumn<>("review.subject", LineView::displayName), new ListColumn<>("dossier.request", LineView::action),
                new ListColumn<>("dossier.agency", LineView::agencyName), new ListColumn<>("dossier.dueOn", LineView::dueOn),
                new ListColumn<>("dossier.state", LineView::state), new ListColumn<>("review.assignee", LineView::assigneeName));
    }

    public List<Tab> tabs() {
        Map<LineState, Long> counts = lines.counts();
        String flag = value("flag");
        List<Tab> tabs = new ArrayList<>();
        for (LineState queue : QUEUES) {
            boolean own = queue == LineState.IN_REVIEW && me.has(Role.OFFICER);
            tabs.add(new Tab(own ? labels().of("review.queue.mine") : queueName(queue), "/review/list?state=" + queue + (own ? "&mine=true" : ""),
                    own ? null : counts.getOrDefault(queue, 0L), state().filter(queue::equals).isPresent() && isMine() == own));
        }
        if (me.hasAny(Set.of(Role.OFFICER, Role.OFFICE_SIGNER))) {
            long due = lines.list(new LineFilter(null, null, null, null, false, null, null, null, SOME, null, EmergencyRequests.AFTER_REVIEW_DUE, null, null)).items().size();
            tabs.add(new Tab(labels().of("request.flag." + EmergencyRequests.AFTER_REVIEW_DUE), "/review/list?state=" + EVERYTHING + "&flag=" + EmergencyRequests.AFTER_REVIEW_DUE, due,
                    EmergencyRequests.AFTER_REVIEW_DUE.equals(flag)));
        }
        tabs.add(new Tab(labels().of("review.queue.all"), "/review/list?state=" + EVERYTHING, null, state().isEmpty() && !isMine() && flag == null && value("dueBy") == null && stage().isEmpty()));
        return tabs;
    }

    /** The word the start page has for the same queue. */
    private String queueName(LineState state) {
        return state.attention() instanceof Attention.Work work ? labels().of(work.labelKey()) : labels().shown(state);
    }

    /** One state, else all of a stage. */
    private Set<LineState> states() {
        return state().map(Set::of).orElseGet(() -> stage().map(stage -> Set.copyOf(stage.states())).orElseGet(Set::of));
    }

    /** Where links from the overview lead. */
    private Optional<Stage> stage() {
        return Optional.ofNullable(choice(Stage.class, "stage"));
    }

    private Optional<LineState> state() {
        return Arrays.stream(LineState.values()).filter(one -> one.name().equals(getState())).findFirst();
    }

    /** The queue of one's own work where none was asked for. */
    public String getState() {
        String asked = value("state");
        return asked != null ? asked : me.has(Role.OFFICER) ? LineState.SUBMITTED.name() : me.has(Role.OFFICE_SIGNER) ? LineState.REVIEWED.name() : EVERYTHING;
    }

    private boolean isMine() {
        return "true".equals(value("mine"));
    }

    /** Where a line is worked on: what the agency still writes or signs, at its dossier. */
    public String href(LineView line) {
        return switch (line.state()) {
            case DRAFT, AWAITING_AGENCY_SIGN -> "/dossiers/view?id=" + line.dossierId();
            default -> "/review/line?id=" + line.id() + (state().isEmpty() ? "" : "&queue=" + getState() + (isMine() ? "&mine=true" : ""));
        };
    }

    public boolean isClaimable() {
        return me.has(Role.OFFICER) && state().filter(LineState.SUBMITTED::equals).isPresent();
    }

    /** Only what one has claimed oneself. */
    public boolean isProposable() {
        return me.has(Role.OFFICER) && isMine() && state().filter(LineState.IN_REVIEW::equals).isPresent();
    }

    public boolean isApprovable() {
        return me.has(Role.OFFICE_SIGNER) && state().filter(LineState.REVIEWED::equals).isPresent();
    }

    @Override
    public boolean isSelectable() {
        return isClaimable() || isProposable() || isApprovable();
    }

    public String claimChosen() {
        return each("review.done.claimedMany", (id, version) -> review.claim(id, version, null).code());
    }

    /** A line with warnings is refused here: what is warned of has to be read and acknowledged on its own page. */
    public String proposeChosen() {
        return each("kit.review.done.proposedMany", (id, version) -> review.proposeApprove(id, version, checkedAll, Set.of(), comment).code());
    }

    public String approveChosen() {
        return each("kit.review.done.approvedMany", (id, version) -> decisions.approve(id, version, comment).code());
    }

    @Override
    protected String nameOf(UUID id) {
        return lines.get(id).code();
    }

    @Override
    public String boxName(LineView line) {
        return line.code();
    }

    @Override
    protected Set<String> shownElsewhere() {
        return Set.of("state", "mine", "flag");
    }

    @Override
    protected UUID idOf(LineView line) {
        return line.id();
    }

    @Override
    protected long versionOf(LineView line) {
        return line.version();
    }

    @Override
    protected String here() {
        return "/review/list?faces-redirect=true&state=" + getState() + (isMine() ? "&mine=true" : "");
    }

    public boolean isCheckedAll() {
        return checkedAll;
    }

    public void setCheckedAll(boolean checkedAll) {
        this.checkedAll = checkedAll;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
