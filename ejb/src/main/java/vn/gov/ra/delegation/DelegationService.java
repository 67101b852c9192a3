package vn.gov.ra.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Versions;

/** Delegations: signers give and take back their own; nobody gives what is another's. */
@Stateless
public class DelegationService {

    private static final Set<String> ROLES = Set.of(Role.AGENCY_SIGNER, Role.OFFICE_SIGNER);

    @Inject
    private DelegationRepository delegations;
    @Inject
    private DelegationQuery query;
    @Inject
    private DecisionPapers papers;
    @Inject
    private CurrentActor current;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<DelegationView> list() {
        return query.delegations(current.get().scope(), current.get().personId(), calendar.today());
    }

    /** The signer hands his or her own part to another person for a time, by a numbered document. */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    public DelegationView delegate(NewDelegation about) {
        Actor actor = current.get();
        if (actor.personId() == null) {
            throw new DomainException(DelegationError.NO_PERSON, actor.username());
        }
        check(about, actor);
        delegations.lockAll();
        new DelegationChains(delegations.linksIn(about.validFrom(), about.validTo())).requireRoomFor(new DelegationLink(actor.personId(), about.delegateId()));
        NewDelegation own = Role.AGENCY_SIGNER.equals(about.role())
                ? new NewDelegation(about.delegateId(), actor.agencyId(), about.role(), about.documentNo(), about.validFrom(), about.validTo()) : about;
        Delegation delegation = new Delegation(Ids.next(), actor.personId(), own);
        delegations.add(delegation);
        delegations.flush();
        DelegationView view = delegation.view(calendar.today());
        audit.record("delegation.create", "delegation", view.id(), view.documentNo(),
                Map.of("delegate", view.delegateId(), "role", view.role(), "from", view.validFrom(), "to", view.validTo()));
        return view;
    }

    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    public DelegationView revoke(UUID id, long seenVersion) {
        Delegation delegation = delegations.delegation(id).filter(found -> found.delegatorId().equals(current.get().personId()))
                .orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, id));
        Versions.require(delegation.version(), seenVersion, delegation.documentNo());
        DelegationState state = delegation.stateOn(calendar.today());
        if (state == DelegationState.ENDED || state == DelegationState.REVOKED) {
            throw new DomainException(DelegationError.ALREADY_ENDED, delegation.documentNo());
        }
        delegation.revoke(clock.instant());
        delegations.flush();
        audit.record("delegation.revoke", "delegation", id, delegation.documentNo());
        return delegation.view(calendar.today());
    }

    /** Attaches the document's PDF to one's own delegation; a later one takes its place, and both stay in the trail. */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICE_SIGNER})
    public DelegationView attach(UUID id, long seenVersion, String fileName, byte[] content) {
        Delegation delegation = delegations.delegation(id).filter(found -> found.delegatorId().equals(current.get().personId()))
                .orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, id));
        Versions.require(delegation.version(), seenVersion, delegation.documentNo());
        FileRef file = papers.take(fileName, content);
        delegation.proven(file.id());
        delegations.flush();
        audit.record("delegation.attach", "delegation", id, delegation.documentNo(), Map.of("sha256", file.sha256()));
        return delegation.view(calendar.today());
    }

    /** The document itself, for whoever sees the delegation. @throws DomainException {@link DelegationError#NO_FILE} */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public FileContent document(UUID id) {
        UUID seen = list().stream().map(DelegationView::id).filter(id::equals).findFirst().orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, id));
        return papers.open(delegations.delegation(seen).map(Delegation::fileId).orElse(null));
    }

    private static void check(NewDelegation about, Actor actor) {
        if (!ROLES.contains(about.role())) {
            throw new DomainException(DelegationError.BAD_ROLE, about.role());
        }
        if (!actor.has(about.role())) {
            throw new DomainException(DelegationError.NOT_YOURS, "security.role." + about.role());
        }
        if (about.documentNo() == null) {
            throw new DomainException(DelegationError.DOCUMENT_MISSING);
        }
        if (about.delegateId() == null || about.validFrom() == null || about.validTo() == null || !about.validTo().isAfter(about.validFrom())) {
            throw new DomainException(DelegationError.BAD_PERIOD);
        }
    }
}
