package vn.gov.ra.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gov.ra.request.LineFilter;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.shared.Slice;

/**
 * The queue from which a line was opened, as its address tells ({@code queue}, {@code mine}, {@code then}), and what comes next in it. Lines stand
 * as on the list: those due first. A line that was opened from elsewhere has none.
 */
@RequestScoped
public class ReviewQueue {

    @Inject
    private HttpServletRequest request;
    @Inject
    private LineService lines;
    private List<UUID> waiting;

    /** Whether the line was opened from a queue at all. */
    boolean known() {
        return state() != null;
    }

    /** The line behind that one; the first where it stands in the queue no more; null when nothing else waits. */
    UUID after(UUID line) {
        if (!known()) {
            return null;
        }
        UUID noted = noted();
        return noted != null && !noted.equals(line) && waiting().contains(noted) ? noted : after(line, waiting());
    }

    /** That line, or the first of the queue when somebody else has dealt with it meanwhile; null when nothing waits. */
    UUID still(UUID line, UUID but) {
        return line != null && waiting().contains(line) ? line : after(but, waiting());
    }

    static UUID after(UUID line, List<UUID> queue) {
        List<UUID> others = queue.stream().filter(one -> !one.equals(line)).toList();
        if (others.isEmpty()) {
            return null;
        }
        int at = IntStream.range(0, queue.size()).filter(i -> queue.get(i).equals(line)).findFirst().orElse(-1);
        return at < 0 || at >= others.size() ? others.get(0) : others.get(at);
    }

    /** Address of a line in the same queue. @param then which one follows once this one has left the queue; null: by its place */
    String href(UUID line, UUID then, boolean redirect) {
        return "/review/line?" + (redirect ? "faces-redirect=true&" : "") + "id=" + line + "&queue=" + state() + mine() + (then == null ? "" : "&then=" + then) + "&at=main";
    }

    /** The queue itself. */
    String list() {
        return "/review/list?faces-redirect=true&state=" + state() + mine();
    }

    private String mine() {
        return isMine() ? "&mine=true" : "";
    }

    private boolean isMine() {
        return "true".equals(request.getParameter("mine"));
    }

    private UUID noted() {
        String then = request.getParameter("then");
        try {
            return then == null ? null : UUID.fromString(then);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private LineState state() {
        String asked = request.getParameter("queue");
        return Arrays.stream(LineState.values()).filter(one -> one.name().equals(asked)).findFirst().orElse(null);
    }

    private List<UUID> waiting() {
        if (waiting == null) {
            waiting = lines.list(new LineFilter(Set.of(state()), null, null, null, isMine(), null, null, null, Slice.MAX_LIMIT, null)).items().stream().map(LineView::id).toList();
        }
        return waiting;
    }
}
