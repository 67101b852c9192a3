package vn.gov.ra.lifeevent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.ExpiringCertificate;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** Certificates that end in a quarter, and the renewal dossier of an agency that follows from them. Whoever has asked already is left out. */
@Stateless
public class RenewalService {

    @Inject
    private CertificateRegister certificates;
    @Inject
    private RequestLines lines;
    @Inject
    private LinePrefill prefill;
    @Inject
    private DossierService dossiers;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** By name of the agency; one's own agency alone for those who are not of the office. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    public List<RenewalGroup> expiring(Quarter quarter) {
        Actor actor = current.get();
        List<ExpiringCertificate> ending = ending(quarter, actor.agencyId() == null || actor.office() ? null : actor.agencyId());
        Map<UUID, List<ExpiringCertificate>> byAgency = ending.stream().collect(Collectors.groupingBy(ExpiringCertificate::agencyId));
        Map<UUID, String> names = agencies.names(byAgency.keySet());
        Asked asked = asked(ending);
        return byAgency.entrySet().stream().map(one -> group(one.getKey(), names.get(one.getKey()), one.getValue(), asked))
                .sorted(Comparator.comparing((RenewalGroup one) -> VietnameseText.fold(one.agencyName())).thenComparing(RenewalGroup::agencyId)).toList();
    }

    /**
     * Opens the draft with a line for each certificate of the agency that ends in the quarter and that nobody has asked to renew.
     *
     * @param agencyId null: the actor's own
     * @throws DomainException {@link LifeEventError#NOTHING_TO_RENEW}, {@link LifeEventError#NO_AGENCY}
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    public DossierView start(Quarter quarter, UUID agencyId) {
        Actor actor = current.get();
        boolean office = actor.agencyId() == null || actor.office();
        UUID agency = office ? agencyId : actor.agencyId();
        if (agency == null || agencyId != null && !agencyId.equals(agency)) {
            throw new DomainException(LifeEventError.NO_AGENCY);
        }
        List<ExpiringCertificate> ending = ending(quarter, agency);
        Asked asked = asked(ending);
        List<Map<String, String>> values = ending.stream().filter(one -> !asked.has(one)).map(one -> prefill.values(LifeEvent.EXPIRING, agency, one.id(), null, null)).toList();
        if (values.isEmpty()) {
            throw new DomainException(LifeEventError.NOTHING_TO_RENEW, quarter.toString());
        }
        return dossiers.create(new DossierDraft(RequestAction.RENEW, LifeEvent.EXPIRING.kinds().get(0), null, office ? agency : null, null, null, null, Map.of(), values));
    }

    private List<ExpiringCertificate> ending(Quarter quarter, UUID agency) {
        Instant first = calendar.startOf(quarter.first());
        Instant from = first.isAfter(clock.instant()) ? first : clock.instant();
        return certificates.expiring(from, calendar.startOf(quarter.end()), agency).stream().filter(one -> one.agencyId() != null && !one.replaced()).toList();
    }

    private RenewalGroup group(UUID agency, String name, List<ExpiringCertificate> ending, Asked asked) {
        return new RenewalGroup(agency, name, ending.size(), (int) ending.stream().filter(asked::has).count(), calendar.dateOf(ending.get(0).notAfter()));
    }

    /** What is under way is found by the certificate, a draft by the number that is written in it. */
    private Asked asked(Collection<ExpiringCertificate> ending) {
        if (ending.isEmpty()) {
            return new Asked(Set.of(), Set.of());
        }
        Set<UUID> underWay = lines.openAbout(Set.of(), ending.stream().map(ExpiringCertificate::id).toList()).stream()
                .filter(line -> line.action() != RequestAction.RECOVER_DEVICE).map(LineView::targetCertificateId).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Asked(underWay, lines.draftedRenewals(ending.stream().map(ExpiringCertificate::agencyId).collect(Collectors.toSet())));
    }

    /** @param drafted agency and serial */
    private record Asked(Set<UUID> underWay, Set<String> drafted) {

        boolean has(ExpiringCertificate one) {
            return underWay.contains(one.id()) || drafted.contains(one.agencyId() + " " + one.serial());
        }
    }
}
