package vn.gov.ra.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import vn.gov.ra.regulation.LegalCalendar;

/** Collects what became so, in any order. */
class PastSteps {

    private static final int MOST = 200;

    private final List<PastStep> all = new ArrayList<>();
    private final LegalCalendar calendar;
    private final Instant end;

    /** @param end the first instant that is too late to count */
    PastSteps(LegalCalendar calendar, Instant end) {
        this.calendar = calendar;
        this.end = end;
    }

    void at(Instant at, PastFact fact) {
        if (at != null && at.isBefore(end)) {
            all.add(new PastStep(at, null, fact, null));
        }
    }

    /** @param day null for one that is not known @param fact asked for only if the day counts */
    void on(LocalDate day, Supplier<PastFact> fact, String decisionNo) {
        if (day != null && calendar.startOf(day).isBefore(end)) {
            all.add(new PastStep(calendar.startOf(day), day, fact.get(), decisionNo));
        }
    }

    void changed(Instant at, Object before, Object now, Supplier<PastFact> fact) {
        if (!Objects.equals(before, now)) {
            at(at, fact.get());
        }
    }

    /** Newest first, at most 200; of one moment what was found last comes first. */
    List<PastStep> newestFirst() {
        List<PastStep> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(PastStep::at));
        Collections.reverse(sorted);
        return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
    }
}
