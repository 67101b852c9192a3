package vn.gov.ra.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** Grants of authority, entered by ADMIN from a numbered decision; nobody enters one for him- or herself. */
@Stateless
public class GrantService {

    @Inject
    private DelegationRepository grants;
    @Inject
    private DelegationQuery query;
    @Inject
    private DecisionPapers papers;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail audit;

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<GrantView> list() {
        return query.grants();
    }

    /** @param validTo exclusive; null while it stands */
    @RolesAllowed(Role.ADMIN)
    public GrantView grant(UUID personId, String form, String decisionNo, LocalDate validFrom, LocalDate validTo) {
        String number = VietnameseText.cleanToNull(decisionNo);
        if (number == null) {
            throw new DomainException(DelegationError.DOCUMENT_MISSING);
        }
        if (personId == null || form == null || validFrom == null || (validTo != null && !validTo.isAfter(validFrom))) {
            throw new DomainException(DelegationError.BAD_PERIOD);
        }
        if (personId.equals(current.get().personId())) {
            throw new DomainException(DelegationError.TO_ONESELF);
        }
        AuthorityGrant grant = new AuthorityGrant(Ids.next(), personId, form, number, validFrom, validTo);
        grants.add(grant);
        grants.flush();
        GrantView view = grant.view();
        audit.record("grant.create", "grant", view.id(), number, Map.of("person", personId, "form", form, "from", validFrom));
        return view;
    }

    /** Attaches the decision's PDF; a later one takes its place, and both stay in the trail. */
    @RolesAllowed(Role.ADMIN)
    public GrantView attach(UUID id, long seenVersion, String fileName, byte[] content) {
        AuthorityGrant grant = grants.grant(id).orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, id));
        Versions.require(grant.version(), seenVersion, grant.decisionNo());
        FileRef file = papers.take(fileName, content);
        grant.proven(file.id());
        grants.flush();
        audit.record("grant.attach", "grant", id, grant.decisionNo(), Map.of("sha256", file.sha256()));
        return grant.view();
    }

    /** The decision itself. @throws DomainException {@link DelegationError#NO_FILE} */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public FileContent document(UUID id) {
        AuthorityGrant grant = grants.grant(id).orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, id));
        return papers.open(grant.fileId());
    }

    /** The grant stands no more from that day on. */
    @RolesAllowed(Role.ADMIN)
    public GrantView end(UUID id, long seenVersion, LocalDate from) {
        AuthorityGrant grant = grants.grant(id).orElseThrow(() -> new DomainException(DelegationError.NOT_FOUND, id));
        Versions.require(grant.version(), seenVersion, grant.decisionNo());
        if (!from.isAfter(grant.validFrom())) {
            throw new DomainException(DelegationError.BAD_PERIOD);
        }
        if (grant.validTo() != null && !from.isBefore(grant.validTo())) {
            throw new DomainException(DelegationError.ALREADY_ENDED, grant.decisionNo());
        }
        grant.endBefore(from);
        grants.flush();
        audit.record("grant.end", "grant", id, grant.decisionNo(), Map.of("from", from));
        return grant.view();
    }
}
