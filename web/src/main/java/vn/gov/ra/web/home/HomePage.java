package vn.gov.ra.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.LineState;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Menu;

/** My work (Việc của tôi): the queues that the state tables give to my roles, each a plain link to its list. */
@Named("home")
@RequestScoped
public class HomePage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Map<String, Source> SOURCES = new LinkedHashMap<>();

    static {
        SOURCES.put("dossiers", new Source("/dossiers/list", "file", DossierState.values()));
        SOURCES.put("lines", new Source("/review/list", "eye", LineState.values()));
        SOURCES.put("batches", new Source("/batches/list", "stack", BatchState.values()));
        SOURCES.put("tokens", new Source("/tokens/list", "token", TokenState.values()));
        SOURCES.put("handovers", new Source("/handovers/list", "handover", MinutesState.values()));
    }

    @Inject
    private HttpServletRequest request;
    @Inject
    private Menu menu;
    @Inject
    private Labels labels;
    @Inject
    private Language language;
    @Inject
    private Clock clock;

    /** Lists of one kind of object: where, and which states have work. */
    private record Source(String view, String icon, State[] states) {
    }

    /**
     * @param name last part of the label {@code web.menu.…}
     * @param icon of {@code icons.svg}
     * @param queues work of my roles
     */
    public record Room(String name, String icon, List<Queue> queues) {
    }

    /**
     * @param labelKey name of the queue
     * @param href its list
     */
    public record Queue(String labelKey, String href) {
    }

    public List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        SOURCES.forEach((name, source) -> {
            if (menu.exists(source.view())) {
                List<Queue> queues = new ArrayList<>();
                for (State state : source.states()) {
                    if (state.attention() instanceof Attention.Work work && request.isUserInRole(work.role()) && !(state instanceof LineState && atAgency(work))) {
                        queues.add(new Queue(work.labelKey(), source.view() + "?state=" + ((Enum<?>) state).name()));
                    }
                }
                if ("dossiers".equals(name)) {
                    queues.addAll(linesOfMyAgency(source));
                }
                if (!queues.isEmpty()) {
                    rooms.add(new Room(name, source.icon(), queues));
                }
            }
        });
        return rooms;
    }

    /** Lines that wait for the agency are found in its signed dossiers; drafts and signatures are dossiers themselves. */
    private List<Queue> linesOfMyAgency(Source dossiers) {
        Set<String> drafting = Stream.of(DossierState.values()).map(Enum::name).collect(Collectors.toSet());
        List<Queue> queues = new ArrayList<>();
        for (LineState state : LineState.values()) {
            if (state.attention() instanceof Attention.Work work && atAgency(work) && request.isUserInRole(work.role()) && !drafting.contains(state.name())) {
                queues.add(new Queue(work.labelKey(), dossiers.view() + "?state=" + DossierState.SUBMITTED.name()));
            }
        }
        return queues;
    }

    private static boolean atAgency(Attention.Work work) {
        return Role.CLERK.equals(work.role()) || Role.AGENCY_SIGNER.equals(work.role());
    }

    public String today() {
        return DateTimeFormatter.ofPattern(labels.of("web.home.today"), language.locale()).format(clock.instant().atZone(VIETNAM));
    }
}
