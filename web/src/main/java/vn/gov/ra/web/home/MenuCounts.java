package vn.gov.ra.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;

/** How much waits behind each entry of the menu: {@code #{menuCounts.of('dossiers')}}. Asked anew when one did something, else twice a minute at most. */
@Named("menuCounts")
@RequestScoped
public class MenuCounts {

    static final String HOME = "home";
    private static final String KEPT = MenuCounts.class.getName();
    private static final Duration FRESH = Duration.ofSeconds(30);

    @Inject
    private HttpServletRequest request;
    @Inject
    private HomePage home;
    @Inject
    private Labels labels;
    @Inject
    private Clock clock;

    private Map<String, String> counts;

    /** @param counts by entry of the menu, as shown; none for nothing */
    record Kept(Instant at, HashMap<String, String> counts) implements Serializable {
    }

    /** As shown, such as 3 or 100+; null where nothing waits. */
    public String of(String item) {
        if (counts == null) {
            counts = counts();
        }
        return counts.get(item);
    }

    private Map<String, String> counts() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Map.of();
        }
        boolean acted = session.getAttribute(Notice.ACTED) != null;
        if (!acted && session.getAttribute(KEPT) instanceof Kept kept && kept.at().plus(FRESH).isAfter(clock.instant())) {
            return kept.counts();
        }
        session.removeAttribute(Notice.ACTED);
        HashMap<String, String> fresh = of(home.rooms(), labels);
        session.setAttribute(KEPT, new Kept(clock.instant(), fresh));
        return fresh;
    }

    private static HashMap<String, String> of(List<HomePage.Room> rooms, Labels labels) {
        HashMap<String, String> counts = new HashMap<>();
        rooms.forEach(room -> put(counts, room.name(), room.total(), room.more(), labels));
        put(counts, HOME, rooms.stream().mapToLong(HomePage.Room::total).sum(), rooms.stream().anyMatch(HomePage.Room::more), labels);
        return counts;
    }

    private static void put(Map<String, String> counts, String name, long total, boolean more, Labels labels) {
        if (total > 0) {
            counts.put(name, more ? labels.of("web.home.more", total) : labels.shown(total));
        }
    }
}
