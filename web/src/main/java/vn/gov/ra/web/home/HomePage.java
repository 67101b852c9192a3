package vn.gov.ra.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.account.review.ReviewState;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.declaration.DeclarationState;
import vn.gov.ra.declaration.ToReport;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.outside.OutsideCheck;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.release.ReleaseState;
import vn.gov.ra.reorganisation.ReorganisationState;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.LineState;
import vn.gov.ra.retention.ProposalState;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.stock.CountState;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Menu;

/** My work (Việc của tôi): the queues that the state tables give to my roles, how much waits in each, and a plain link to it. */
@Named("home")
@RequestScoped
public class HomePage {

    static final List<Source> SOURCES = List.of(
            new Source("dossiers", "/dossiers/list", "file", DossierState.values()),
            new Source("lines", "/review/list", "eye", LineState.values()),
            new Source("batches", "/batches/list", "stack", BatchState.values()),
            new Source("certificates", "/certificates/list", "cert", CertificateState.values()),
            new Source("outside", "/outside/list", "cert", OutsideCheck.values()),
            new Source("tokens", "/tokens/list", "token", TokenState.values()),
            new Source("handovers", "/handovers/list", "handover", MinutesState.values()),
            new Source("personnel", "/personnel/list", "swap", PersonnelState.values()),
            new Source("reorganisation", "/reorganisations/list", "building", ReorganisationState.values()),
            new Source("takeovers", "/takeovers/list", "sheet", TakeoverState.values()),
            new Source("attestations", "/attestations/list", "check", ReviewState.values()),
            new Source("retentions", "/retentions/list", "log", ProposalState.values()),
            new Source("releases", "/releases/list", "sheet", ReleaseState.values()),
            new Source("declarations", "/declarations/list", "check", DeclarationState.values()),
            new Source("stock", "/stock/list", "stack", CountState.values()));
    /** States in which the dossier itself is the work; its lines are not counted a second time. */
    private static final Set<String> DRAFTING = Stream.of(DossierState.values()).filter(state -> state.attention().isWork()).map(Enum::name)
            .collect(Collectors.toSet());

    /** What agencies have told and nobody reported: no state of its own, for the change is reported elsewhere. */
    static final String TO_REPORT = "declaration.to-report";
    private static final String TOLD_IN = "declarations";
    private static final List<String> TELLERS = List.of(Role.CLERK, Role.OFFICER);

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentUser me;
    @Inject
    private Menu menu;
    @Inject
    private Labels labels;
    @Inject
    private Language language;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Tallies tallies;
    private List<Room> rooms;

    /** Lists of one kind of object: its name, where, and which states may have work. */
    record Source(String name, String view, String icon, State[] states) {
    }

    /**
     * @param name of the kind of object, last part of the label {@code web.home.room.…}
     * @param icon of {@code icons.svg}
     * @param queues in which something waits
     * @param idle in which nothing does
     * @param total of all queues, 0 for nothing
     * @param more whether there are more than were counted
     */
    public record Room(String name, String icon, List<Queue> queues, List<Queue> idle, long total, boolean more) {
    }

    /**
     * @param labelKey name of the queue
     * @param actKey what is done there
     * @param href its list
     * @param count as shown, such as 3 or 100+
     * @param due what is said about its oldest or most urgent; null for nothing
     * @param tone of that: late, today or empty
     */
    public record Queue(String labelKey, String actKey, String href, String count, String due, String tone) {
    }

    public List<Room> rooms() {
        if (rooms == null) {
            rooms = !me.known() ? List.of() : SOURCES.stream().filter(source -> menu.exists(source.view())).map(this::room)
                    .filter(room -> !(room.queues().isEmpty() && room.idle().isEmpty())).toList();
        }
        return rooms;
    }

    /** There are queues for me, and nothing waits in any. */
    public boolean nothingWaits() {
        return !rooms().isEmpty() && rooms().stream().allMatch(room -> room.queues().isEmpty());
    }

    public String today() {
        return DateTimeFormatter.ofPattern(labels.of("web.home.today"), language.locale()).format(calendar.today());
    }

    private Room room(Source source) {
        List<Queue> waiting = new ArrayList<>();
        List<Queue> idle = new ArrayList<>();
        long total = 0;
        boolean more = false;
        for (State state : source.states()) {
            boolean draft = state instanceof LineState line && DRAFTING.contains(line.name());
            if (!draft && state.attention() instanceof Attention.Work work && request.isUserInRole(work.role())) {
                Tally tally = tallies.of(state);
                total += tally.count();
                more |= tally.more();
                (tally.count() > 0 ? waiting : idle).add(queue(source, state, work, tally));
            }
        }
        if (source.name().equals(TOLD_IN) && TELLERS.stream().anyMatch(request::isUserInRole)) {
            ToReport told = tallies.toReport();
            total += told.people();
            (told.people() > 0 ? waiting : idle).add(new Queue("web.home.queue." + TO_REPORT, "web.home.act." + TO_REPORT,
                    told.declaration() == null ? source.view() : "/declarations/own?id=" + told.declaration(), labels.shown(told.people()), null, ""));
        }
        return new Room(source.name(), source.icon(), waiting, idle, total, more);
    }

    private Queue queue(Source source, State state, Attention.Work work, Tally tally) {
        String count = tally.more() ? labels.of("web.home.more", tally.count()) : labels.shown(tally.count());
        LocalDate today = calendar.today();
        if (tally.due() != null) {
            int order = tally.due().compareTo(today);
            String due = order < 0 ? labels.of("web.home.late", calendar.workingDaysBetween(tally.due(), today), tally.due())
                    : order == 0 ? labels.of("web.home.dueToday") : labels.of("web.home.due", calendar.workingDaysBetween(today, tally.due()), tally.due());
            return new Queue(work.labelKey(), actKey(work), href(source, state, tally), count, due, order < 0 ? "late" : order == 0 ? "today" : "");
        }
        String since = tally.since() == null ? null : labels.of("web.home.since", calendar.dateOf(tally.since()));
        return new Queue(work.labelKey(), actKey(work), href(source, state, tally), count, since, "");
    }

    /** Label of what is done with what waits in the queue. */
    static String actKey(Attention.Work work) {
        return "web.home.act." + work.queue();
    }

    /** Where the work is done: agencies find their lines in the signed dossier, the store its devices where minutes are drawn up. */
    private String href(Source source, State state, Tally tally) {
        if (state == LineState.IN_REVIEW) {
            return source.view() + "?state=IN_REVIEW&mine=true";
        }
        if (state == LineState.NEEDS_SUPPLEMENT) {
            UUID only = tally.count() > 0 ? tallies.onlyDossier(LineState.NEEDS_SUPPLEMENT) : null;
            return only == null ? "/dossiers/list?state=SUBMITTED" : "/dossiers/view?id=" + only;
        }
        if (state == LineState.FULFILLED) {
            return "/handovers/new";
        }
        if (state instanceof OutsideCheck) {
            return source.view() + "?check=" + ((Enum<?>) state).name();
        }
        return state == LineState.DELIVERING ? "/handovers/list" : source.view() + "?state=" + ((Enum<?>) state).name();
    }
}
