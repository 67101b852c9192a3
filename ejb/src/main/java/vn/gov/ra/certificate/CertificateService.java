package vn.gov.ra.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.shared.Transitions;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** The register for pages and REST: what the caller's agency has, and what the caller may do with it. */
@Stateless
public class CertificateService {

    /** Steps that need to be explained. */
    private static final Set<CertificateStep> REASONED = EnumSet.of(CertificateStep.REVOKE_FAILED, CertificateStep.HOLD_REFUSED,
            CertificateStep.RELEASE_REFUSED, CertificateStep.ASK_HOLD, CertificateStep.ASK_RELEASE, CertificateStep.RELEASE, CertificateStep.REFUSE,
            CertificateStep.QUARANTINE);

    @Inject
    private CertificateRepository rows;
    @Inject
    private CertificateQuery query;
    @Inject
    private CertificateRegister register;
    @Inject
    private CurrentActor actor;

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<CertificateView> list(CertificateFilter filter) {
        return list(filter, Paging.of(null, filter.limit()));
    }

    /** Newest first of its own; the filter's own limit is not looked at. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<CertificateView> list(CertificateFilter filter, Paging paging) {
        return query.list(filter, actor.get().scope(), paging);
    }

    /** @throws DomainException {@link CertificateError#NOT_FOUND}, also for another agency's certificate */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public CertificateView get(UUID id) {
        return query.byId(id, actor.get().scope()).orElseThrow(() -> new DomainException(CertificateError.NOT_FOUND, id));
    }

    /** The certificate as issued, DER. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public byte[] der(UUID id) {
        return query.der(id, actor.get().scope()).orElseThrow(() -> new DomainException(CertificateError.NOT_FOUND, id));
    }

    /** What can be done with it now and, where the caller may not, why. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<CertificateAction> actions(UUID id) {
        Actor caller = actor.get();
        CertificateView view = get(id);
        return Transitions.actionsFrom(CertificateStep.class, view.state()).stream().map(step -> action(step, view, caller)).toList();
    }

    private static CertificateAction action(CertificateStep step, CertificateView view, Actor caller) {
        boolean may = step.mayBeTakenBy(caller::has);
        return new CertificateAction(step.event(), may, may ? null : StateError.NOT_YOUR_STEP.code(), may ? List.of() : List.of(view.serial(), step.labelKey()));
    }

    /**
     * Takes a step of the table.
     *
     * @param action event in kebab-case
     * @param note why; for {@code propose-quarantine-end} it is {@code release} or {@code refuse}
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.ADMIN})
    public CertificateView take(UUID id, long seenVersion, String action, String note) {
        Actor caller = actor.get();
        Certificate certificate = found(id, caller);
        CertificateStep step = Transitions.action(CertificateStep.class, action).filter(s -> !s.makesObject())
                .orElseThrow(() -> new DomainException(CertificateError.UNKNOWN_ACTION, action));
        step.requireRole(caller::has, certificate.shown());
        Versions.require(certificate.version(), seenVersion, certificate.shown());
        step.requireFrom(certificate.state(), certificate.shown());
        String why = VietnameseText.cleanToNull(note);
        guard(certificate, step, why, caller);
        register.step(certificate, step, why);
        rows.flush();
        // Not by the caller's scope: with the step it may have gone to another agency, where its subscriber works now.
        return register.byId(id);
    }

    private static void guard(Certificate certificate, CertificateStep step, String why, Actor caller) {
        if (why == null && REASONED.contains(step)) {
            throw new DomainException(CertificateError.REASON_NEEDED);
        }
        switch (step) {
            case PROPOSE_QUARANTINE_END -> certificate.propose(end(why), caller.personId());
            case RELEASE -> certificate.requireProposal(QuarantineEnd.RELEASE, caller.personId());
            case REFUSE -> certificate.requireProposal(QuarantineEnd.REFUSE, caller.personId());
            default -> { }
        }
    }

    private static QuarantineEnd end(String text) {
        for (QuarantineEnd end : QuarantineEnd.values()) {
            if (end.name().equalsIgnoreCase(text)) {
                return end;
            }
        }
        throw new DomainException(CertificateError.REASON_NEEDED);
    }

    /** @param alert name of a {@link LocalAlert} */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER})
    public CertificateView raiseAlert(UUID id, long seenVersion, String alert) {
        Certificate certificate = found(id, actor.get());
        Versions.require(certificate.version(), seenVersion, certificate.shown());
        register.raiseAlert(id, alert(alert));
        rows.flush();
        return get(id);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER})
    public CertificateView clearAlert(UUID id, long seenVersion) {
        Certificate certificate = found(id, actor.get());
        Versions.require(certificate.version(), seenVersion, certificate.shown());
        if (certificate.localAlert() == null) {
            throw new DomainException(CertificateError.NO_ALERT, certificate.shown());
        }
        register.clearAlert(id);
        rows.flush();
        return get(id);
    }

    private static LocalAlert alert(String name) {
        for (LocalAlert alert : LocalAlert.values()) {
            if (alert.name().equals(name)) {
                return alert;
            }
        }
        throw new DomainException(CertificateError.UNKNOWN_ALERT, name == null ? "" : name);
    }

    private Certificate found(UUID id, Actor caller) {
        return rows.lockInScope(id, caller.scope()).orElseThrow(() -> new DomainException(CertificateError.NOT_FOUND, id));
    }
}
