package vn.gov.ra.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.ra.audit.AuditTrail;
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

    @Inject
    private RetentionRepository rows;
    @Inject
    private AuditTrail audit;

    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public List<RetentionRuleView> list() {
        return rows.rules().stream().map(RetentionRule::view).toList();
    }

    /**
     * @param years full years after the last thing has ended, 1 to 100
     * @param basisVi what the term rests on, in Vietnamese
     * @param basisEn the same in English
     * @throws DomainException {@link RetentionError#YEARS}, {@link RetentionError#REQUIRED}
     */
    @RolesAllowed(Role.ADMIN)
    public RetentionRuleView change(RetentionKind kind, long seenVersion, int years, String basisVi, String basisEn) {
        RetentionRule rule = rows.rule(kind);
        Versions.require(rule.version(), seenVersion, kind);
        String vi = VietnameseText.cleanToNull(basisVi);
        String en = VietnameseText.cleanToNull(basisEn);
        List<FieldError> wrong = new ArrayList<>();
        if (years < LEAST || years > MOST) {
            wrong.add(new FieldError("/years", RetentionError.YEARS, LEAST, MOST));
        }
        within(vi, "basisVi", wrong);
        within(en, "basisEn", wrong);
        if (!wrong.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, wrong, wrong.get(0).pointer());
        }
        int before = rule.years();
        rule.change(years, vi, en);
        rows.flush();
        audit.record("retention.rule", "retention-rule", kind, kind.name(), Map.of("before", before, "years", years, "basis", vi));
        return rule.view();
    }

    private static void within(String basis, String field, List<FieldError> wrong) {
        if (basis == null) {
            wrong.add(new FieldError("/" + field, RetentionError.REQUIRED, "retention.field." + field));
        } else if (basis.length() > LONG_BASIS) {
            wrong.add(new FieldError("/" + field, SharedError.TOO_LONG, field, LONG_BASIS));
        }
    }
}
