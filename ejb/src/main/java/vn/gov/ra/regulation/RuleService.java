package vn.gov.ra.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** The rules of requests for pages and REST: everybody who works here reads them, ADMIN changes them from a day on. */
@Stateless
public class RuleService {

    private static final int LONGEST_REFERENCE = 200;

    @Inject
    private RegulationQuery law;
    @Inject
    private RegulationRepository rows;
    @Inject
    private AuditTrail audit;

    /** All rules of an edition, those that ended too, by code and beginning. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Rule> list(String edition) {
        return law.rules(edition);
    }

    /** @throws DomainException {@link SharedError#NOT_FOUND} */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Rule get(UUID id) {
        return row(id).view();
    }

    /**
     * Changes a rule: as it stands, or from a day on; then what stood before ends there and both are kept.
     *
     * @throws DomainException what is only remembered would block ({@link RegulationError#REMEMBERED_BLOCKS}), what the data cannot stand without would not
     *         ({@link RegulationError#RULE_FIXED}), or the day lies outside the time of the rule ({@link RegulationError#BAD_PERIOD})
     */
    @RolesAllowed(Role.ADMIN)
    public Rule change(UUID id, long seenVersion, RuleChange asked) {
        RuleRow row = row(id);
        Rule before = row.view();
        Versions.require(before.version(), seenVersion, before.code());
        RuleChange change = checked(before, asked);
        RuleRow changed = row;
        if (change.from() != null && !change.from().equals(before.validFrom())) {
            if (change.from().isBefore(before.validFrom()) || (before.validTo() != null && !change.from().isBefore(before.validTo()))) {
                throw new DomainException(RegulationError.BAD_PERIOD);
            }
            changed = new RuleRow(Ids.next(), row, change.from());
        }
        changed.becomes(change);
        rows.keep(changed);
        audit.record("rule.change", "rule", before.edition() + "/" + before.code(), before.code(), details(before, changed.view()));
        return changed.view();
    }

    private static RuleChange checked(Rule before, RuleChange asked) {
        if (asked.severity() == null || asked.evidence() == null) {
            String field = asked.severity() == null ? "severity" : "evidence";
            throw new DomainException(SharedError.REQUIRED, List.of(new FieldError("/" + field, SharedError.REQUIRED, "regulation.rule." + field)), "regulation.rule." + field);
        }
        if (asked.evidence() == Evidence.REMEMBERED && asked.severity() == RuleSeverity.ERROR) {
            throw new DomainException(RegulationError.REMEMBERED_BLOCKS, before.code());
        }
        if (before.fixed() && asked.severity() != RuleSeverity.ERROR) {
            throw new DomainException(RegulationError.RULE_FIXED, before.code());
        }
        String value = VietnameseText.cleanToNull(asked.value());
        if ((before.value() == null) != (value == null) || (value != null && !value.matches("\\d{1,4}"))) {
            throw new DomainException(RegulationError.BAD_NUMBER, "regulation.rule.value");
        }
        String reference = VietnameseText.cleanToNull(asked.reference());
        if (reference != null && reference.length() > LONGEST_REFERENCE) {
            throw new DomainException(SharedError.TOO_LONG, List.of(new FieldError("/reference", SharedError.TOO_LONG, LONGEST_REFERENCE)), LONGEST_REFERENCE);
        }
        return new RuleChange(asked.severity(), value, asked.overridable() && !before.fixed(), asked.evidence(), reference, asked.from());
    }

    private static Map<String, Object> details(Rule before, Rule after) {
        Map<String, Object> details = new HashMap<>();
        details.put("before", before.severity() + (before.value() == null ? "" : " " + before.value()));
        details.put("after", after.severity() + (after.value() == null ? "" : " " + after.value()));
        details.put("overridable", after.overridable());
        details.put("from", after.validFrom());
        return details;
    }

    private RuleRow row(UUID id) {
        return rows.rule(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, id));
    }
}
