package vn.gov.ra.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** How long what is kept: data that the office edits. */
@Stateless
public class RetentionRuleService {

    private static final int LEAST = 1;
    private static final int MOST = 100;
    private static final int LONG_BASIS = 500;

    private static final int MOST_DAYS = 3650;

    @Inject
    private RetentionRepository rows;
    @Inject
    private RetentionKinds kinds;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;

    /** What counts today, a row a kind. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public List<RetentionRuleView> list() {
        LocalDate today = calendar.today();
        return Stream.of(RetentionKind.values()).map(kind -> versions(kind).stream().filter(one -> !one.validFrom().isAfter(today)).reduce((one, later) -> later).orElseThrow()).toList();
    }

    /** All of one kind, the oldest first, those to come last. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public List<RetentionRuleView> versions(RetentionKind kind) {
        List<RetentionRule> all = rows.rules(kind);
        return IntStream.range(0, all.size()).mapToObj(at -> all.get(at).view(at + 1 < all.size() ? all.get(at + 1) : null)).toList();
    }

    /**
     * From a day on the term is another one; what counted before that day is kept.
     *
     * @param seenVersion of what counts today
     * @throws DomainException of fields {@link RetentionError#YEARS}, {@link RetentionError#DAYS}, {@link RetentionError#REQUIRED}, {@link RetentionError#BEGUN}
     */
    @RolesAllowed(Role.ADMIN)
    public RetentionRuleView change(RetentionKind kind, long seenVersion, NewTerm about) {
        LocalDate today = calendar.today();
        RetentionRule now = rows.rule(kind, today);
        Versions.require(now.version(), seenVersion, kind);
        NewTerm term = new NewTerm(about.length(), VietnameseText.cleanToNull(about.basisVi()), VietnameseText.cleanToNull(about.basisEn()), about.validFrom() == null ? today : about.validFrom());
        check(kind, term, today);
        RetentionRule same = rows.rules(kind).stream().filter(one -> one.validFrom().equals(term.validFrom())).findFirst().orElse(null);
        Map<String, ?> details = Map.of("before", (same == null ? now : same).length(), kind.cleared() ? "days" : "years", term.length(), "from", term.validFrom(), "basis", term.basisVi());
        if (same == null) {
            rows.add(new RetentionRule(kind, term));
        } else {
            same.change(term);
        }
        rows.flush();
        audit.record("retention.rule", "retention-rule", kind, kind.name(), details);
        return versions(kind).stream().filter(one -> one.validFrom().equals(term.validFrom())).findFirst().orElseThrow();
    }

    /** Clears now instead of tonight what needs no person's decision. */
    @RolesAllowed(Role.ADMIN)
    public List<ClearedView> clear() {
        return kinds.clear();
    }

    private static void check(RetentionKind kind, NewTerm term, LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        int most = kind.cleared() ? MOST_DAYS : MOST;
        if (term.length() == null || term.length() < LEAST || term.length() > most) {
            wrong.add(new FieldError(kind.cleared() ? "/days" : "/years", kind.cleared() ? RetentionError.DAYS : RetentionError.YEARS, LEAST, most));
        }
        if (term.validFrom().isBefore(today)) {
            wrong.add(new FieldError("/validFrom", RetentionError.BEGUN, term.validFrom()));
        }
        within(term.basisVi(), "basisVi", wrong);
        within(term.basisEn(), "basisEn", wrong);
        if (!wrong.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, wrong, wrong.get(0).pointer());
        }
    }

    private static void within(String basis, String field, List<FieldError> wrong) {
        if (basis == null) {
            wrong.add(new FieldError("/" + field, RetentionError.REQUIRED, "retention.field." + field));
        } else if (basis.length() > LONG_BASIS) {
            wrong.add(new FieldError("/" + field, SharedError.TOO_LONG, field, LONG_BASIS));
        }
    }
}
