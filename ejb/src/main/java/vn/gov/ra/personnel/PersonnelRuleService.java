package vn.gov.ra.personnel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.shared.Versions;

/** The table of what is proposed for which change. Changes already planned keep what they have. */
@Stateless
public class PersonnelRuleService {

    @Inject
    private PersonnelRepository rows;
    @Inject
    private Regulation regulation;
    @Inject
    private AuditTrail audit;

    /** By kind and action. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<RuleView> list() {
        return rows.rules().stream().map(PersonnelRule::view).sorted(Comparator.comparing(RuleView::kind).thenComparing(RuleView::action)).toList();
    }

    /**
     * @param ground code of the catalogue of grounds to revoke; needed for a revocation that is offered, and only there
     * @throws DomainException {@link PersonnelError#BAD_GROUND}
     */
    @RolesAllowed(Role.ADMIN)
    public RuleView change(PersonnelKind kind, PartAction action, long seenVersion, Offer offer, String ground) {
        PersonnelRule rule = rows.rule(kind, action).orElseThrow(() -> new DomainException(PersonnelError.NOT_FOUND, kind + "/" + action));
        Versions.require(rule.version(), seenVersion, kind);
        String code = VietnameseText.cleanToNull(ground);
        boolean known = code != null && regulation.reason(code).filter(one -> one.kind().equals(Reason.REVOKE)).isPresent();
        boolean needed = action == PartAction.REVOKE && offer != Offer.NONE;
        if (needed != known && (needed || code != null)) {
            throw new DomainException(PersonnelError.BAD_GROUND);
        }
        rule.offer(offer, needed ? code : null);
        rows.flush();
        audit.record("personnel.rule", "personnel-rule", kind + "/" + action, kind.name(), Map.of("action", action, "offer", offer, "ground", String.valueOf(code)));
        return rule.view();
    }
}
