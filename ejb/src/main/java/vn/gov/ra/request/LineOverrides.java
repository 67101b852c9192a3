package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Rule;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.VietnameseText;

/** Keeps why a rule does not count for a line; only rules whose data allow it. */
@Dependent
class LineOverrides {

    private static final int LONGEST_REASON = 500;

    @Inject
    private RequestRepository requests;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    void put(RequestLine line, Dossier dossier, String code, String reason) {
        LocalDate day = dossier.letterDate() == null ? calendar.today() : dossier.letterDate();
        boolean allowed = finding(code) != null
                && regulation.rules(dossier.edition(), day).rule(finding(code)).filter(Rule::overridable).filter(rule -> !rule.fixed()).isPresent();
        if (!allowed) {
            throw new DomainException(RequestError.NOT_OVERRIDABLE, code == null ? "" : code);
        }
        String why = VietnameseText.cleanToNull(reason);
        if (why == null) {
            throw new DomainException(RequestError.COMMENT_REQUIRED);
        }
        if (why.length() > LONGEST_REASON) {
            throw new DomainException(RequestError.TOO_LONG, LONGEST_REASON);
        }
        LineOverride kept = requests.override(line.id(), code).orElse(null);
        if (kept == null) {
            kept = new LineOverride(line.id(), code);
            kept.because(why, current.get().username(), clock.instant());
            requests.add(kept);
        } else {
            kept.because(why, current.get().username(), clock.instant());
        }
    }

    private static ErrorCode finding(String code) {
        for (RequestError one : RequestError.values()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        return null;
    }
}
