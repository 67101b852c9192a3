package vn.gov.ra.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.gov.ra.request.LineEventView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.TimelineEntry;

/** The steps of lines as a timeline, newest first; several lines that took a step together make one entry. */
@RequestScoped
public class LineHistory {

    @Inject
    private Labels labels;

    public List<TimelineEntry> of(Stream<LineEventView> events) {
        return events.sorted(Comparator.comparing(LineEventView::at).thenComparing(LineEventView::seq).reversed()).map(this::entry).distinct().toList();
    }

    private TimelineEntry entry(LineEventView event) {
        String step = labels.optional("request.lineStep." + event.action().toUpperCase(Locale.ROOT).replace('-', '_'));
        // What came from an old register took no step of ours; the state it came in says what is known.
        String what = step == null ? labels.shown(event.to()) : step;
        return new TimelineEntry(what, event.actorName() == null ? event.actor() : event.actorName(), event.at(), event.comment(), tone(event.to()));
    }

    private static String tone(LineState state) {
        return switch (state) {
            case REJECTED, CA_REJECTED, CA_RETURNED, LAPSED -> "bad";
            case NEEDS_SUPPLEMENT, ON_HOLD, AWAITING_AGENCY_SIGN -> "wait";
            case APPROVED, FULFILLED, DONE -> "ok";
            case SENT -> "ca";
            default -> "info";
        };
    }
}
