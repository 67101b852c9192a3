package vn.gov.ra.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.web.support.Labels;

/** How much of the office's term is left of a line, in words: {@code #{terms.of(line)}}. */
@Named("terms")
@RequestScoped
public class Terms {

    @Inject
    private LegalCalendar calendar;
    @Inject
    private Labels labels;

    private LocalDate today;

    /**
     * @param look class of the tone: {@code late today soon ok paused}
     * @param icon of {@code icons.svg}
     * @param text the rest of the term; null where there is none
     */
    public record Term(String look, String icon, String text, LocalDate until) {
    }

    /** null where no term runs: before the agency signed, and once the line is over or with the CA operator. */
    public Term of(LineView line) {
        if (line.dueOn() == null || line.state().ordinal() > LineState.BATCHED.ordinal()) {
            return null;
        }
        if (line.state() == LineState.NEEDS_SUPPLEMENT || line.state() == LineState.ON_HOLD) {
            return new Term("paused", "pause", labels.of("review.term.paused"), null);
        }
        LocalDate now = today();
        if (line.dueOn().isBefore(now)) {
            return new Term("late", "error", labels.of("review.term.late", calendar.workingDaysBetween(line.dueOn(), now)), line.dueOn());
        }
        int left = calendar.workingDaysBetween(now, line.dueOn());
        if (left == 0) {
            return new Term("today", "warn", labels.of("review.term.today"), line.dueOn());
        }
        return new Term(left == 1 ? "soon" : "ok", "clock", labels.of("review.term.left", left), line.dueOn());
    }

    private LocalDate today() {
        if (today == null) {
            today = calendar.today();
        }
        return today;
    }
}
