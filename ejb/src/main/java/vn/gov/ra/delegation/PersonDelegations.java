package vn.gov.ra.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.shared.DomainException;

/** Delegations of a person who leaves a position, for a personnel change: in its transaction, which has checked who may. */
@Dependent
public class PersonDelegations {

    @Inject
    private DelegationRepository delegations;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Those that act or will act, given by the person or to the person. */
    public List<DelegationView> of(UUID personId) {
        return delegations.goingOnFor(personId, calendar.today()).stream().map(one -> one.view(calendar.today())).toList();
    }

    /** Ends it now; one that is over stays as it is. */
    public void end(UUID id) {
        Delegation delegation = delegations.delegation(id).orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, id));
        DelegationState state = delegation.stateOn(calendar.today());
        if (state == DelegationState.PLANNED || state == DelegationState.ACTIVE) {
            delegation.revoke(clock.instant());
            audit.record("delegation.revoke", "delegation", id, delegation.documentNo());
        }
    }
}
