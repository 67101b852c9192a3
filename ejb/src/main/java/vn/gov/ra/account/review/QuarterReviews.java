package vn.gov.ra.account.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;

/** The review that the calendar begins at the quarter's start, once however often and on however many servers it looks. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class QuarterReviews {

    private static final String ON = "access-review.quarterly";
    private static final String DAY = "access-review.day";
    /** Rule parameter: working days an agency has to answer. */
    private static final String TERM = "access-review.answer";

    @Inject
    private ReviewRepository rows;
    @Inject
    private ReviewOpening opening;
    @Inject
    private Settings settings;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;

    /** @return the quarter begun now; empty where none is due, or somebody was faster */
    public Optional<String> begin(LocalDate today) {
        Optional<String> due = QuarterStart.of(settings.get(ON, ""), settings.get(DAY, "")).due(today);
        due.ifPresent(quarter -> rows.lockQuarters());
        return due.filter(quarter -> !rows.begun(quarter)).map(quarter -> {
            opening.open(quarter, calendar.addWorkingDays(today, regulation.days(regulation.editionOn(today), TERM)));
            return quarter;
        });
    }
}
