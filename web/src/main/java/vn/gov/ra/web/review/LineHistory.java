package vn.gov.ra.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.ra.request.LineEventView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.TimelineEntry;

/** The steps of lines as a timeline, newest first; several lines that took a step together make one entry. */
@RequestScoped
public class LineHistory {

    private static final int MOST_NAMES = 3;

    @Inject
    private Labels labels;

    public List<TimelineEntry> of(Stream<LineEventView> events) {
        return events.sorted(Comparator.comparing(LineEventView::at).thenComparing(LineEventView::seq).reversed()).map(this::entry).distinct().toList();
    }

    /**
     * Events of several lines of one dossier: what happened to all of them at once stands there once, anything else with the line's name.
     *
     * @param lines events by what the line is called
     */
    public List<TimelineEntry> ofLines(Map<String, List<LineEventView>> lines) {
        Map<TimelineEntry, Set<String>> met = new LinkedHashMap<>();
        lines.forEach((name, events) -> of(events.stream()).forEach(entry -> met.computeIfAbsent(rounded(entry), same -> new LinkedHashSet<>()).add(name)));
        return met.entrySet().stream().map(one -> one.getValue().size() == lines.size() ? one.getKey() : named(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed()).toList();
    }

    private TimelineEntry named(TimelineEntry entry, Set<String> names) {
        String which = names.size() > MOST_NAMES ? labels.of("dossier.history.lines", entry.what(), names.size())
                : labels.of("dossier.history.line", entry.what(), String.join(", ", names));
        return new TimelineEntry(which, entry.who(), entry.at(), entry.comment(), entry.tone());
    }

    /** One command moves lines one after the other, milliseconds apart. */
    private static TimelineEntry rounded(TimelineEntry entry) {
        return new TimelineEntry(entry.what(), entry.who(), entry.at().truncatedTo(ChronoUnit.SECONDS), entry.comment(), entry.tone());
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
