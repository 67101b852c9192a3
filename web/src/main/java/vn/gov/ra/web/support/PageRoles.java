package vn.gov.ra.web.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.ra.account.AgencyAccountService;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.review.AccessReviewService;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.certificate.AuthorityService;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.delegation.GrantService;
import vn.gov.ra.handover.CustodianService;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.SubscriberHandoverService;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.lifeevent.LifeEventService;
import vn.gov.ra.lifeevent.RenewalService;
import vn.gov.ra.outside.OutsideService;
import vn.gov.ra.overview.CoverageService;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.regulation.CalendarService;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.regulation.SettingService;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.relying.RelyingService;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.LineService;
import vn.gov.ra.retention.PersonHoldService;
import vn.gov.ra.stock.StockCountService;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.training.TrainingService;

/**
 * Pages that are there for one command alone: they open to whoever may give it, so that nobody fills in a form that will be refused.
 * The roles are read from the service's method; the service checks them again when the form comes back.
 */
@Named("pageRoles")
@RequestScoped
public class PageRoles {

    private static final String EXTENSION = ".xhtml";
    /** Address of the page, roles of its command. */
    static final Map<String, Set<String>> OF = Map.ofEntries(
            Map.entry("/dossiers/start", of(LifeEventService.class, "start")), Map.entry("/dossiers/pick", of(LifeEventService.class, "choices")),
            Map.entry("/dossiers/renewals", of(RenewalService.class, "start")),
            Map.entry("/dossiers/override", of(LineService.class, "override")), Map.entry("/law/reason", of(LawService.class, "putReason")), Map.entry("/law/entitlement", of(LawService.class, "putEntitlement")),
            Map.entry("/law/term", of(RegulationService.class, "change")), Map.entry("/law/edition", of(LawService.class, "changeEdition")),
            Map.entry("/dossiers/new", of(DossierService.class, "create")), Map.entry("/dossiers/edit", of(DossierService.class, "update")),
            Map.entry("/imports/new", of(IntakeService.class, "start")), Map.entry("/imports/paste", of(IntakeService.class, "paste")), Map.entry("/batches/new", of(BatchService.class, "create")),
            Map.entry("/handovers/new", of(MinutesService.class, "create")), Map.entry("/handovers/give", of(SubscriberHandoverService.class, "accept")),
            Map.entry("/stock/new", of(StockCountService.class, "begin")),
            Map.entry("/tokens/custodian", of(CustodianService.class, "change")),
            Map.entry("/trainings/new", of(TrainingService.class, "create")), Map.entry("/declarations/new", of(DeclarationService.class, "begin")),
            Map.entry("/outside/new", of(OutsideService.class, "record")),
            Map.entry("/accounts/invite", of(AgencyAccountService.class, "invite")), Map.entry("/attestations/new", of(AccessReviewService.class, "begin")),
            Map.entry("/takeovers/new", of(TakeoverService.class, "begin")),
            Map.entry("/releases/new", of(ReleaseService.class, "ask")),
            Map.entry("/reorganisations/new", of(ReorganisationService.class, "create")),
            Map.entry("/personnel/new", of(PersonnelService.class, "report")),
            Map.entry("/tokens/mine", of(TokenService.class, "mine")), Map.entry("/subscribers/new", of(PersonService.class, "enter")), Map.entry("/authorities/new", of(AuthorityService.class, "create")),
            Map.entry("/agencies/import", of(AgencyService.class, "checkFile")), Map.entry("/users/invite", of(UserAdminService.class, "invite")),
            Map.entry("/overview/target", of(CoverageService.class, "aim")), Map.entry("/retentions/new", of(PersonHoldService.class, "set")), Map.entry("/relying/new", of(RelyingService.class, "register")),
            Map.entry("/setup/settings", of(SettingService.class, "putAll")), Map.entry("/setup/calendar", of(CalendarService.class, "put")),
            Map.entry("/setup/delegation", of(GrantService.class, "grant")));

    @Inject
    private CurrentUser me;

    /** @param page its address, with or without extension; pages that show something open to whom their service lets read */
    public boolean open(String page) {
        Set<String> roles = OF.get(page.endsWith(EXTENSION) ? page.substring(0, page.length() - EXTENSION.length()) : page);
        return roles == null || me.hasAny(roles);
    }

    private static Set<String> of(Class<?> service, String command) {
        Set<String> roles = Arrays.stream(service.getMethods()).filter(method -> method.getName().equals(command)).map(PageRoles::roles).flatMap(Arrays::stream)
                .collect(Collectors.toUnmodifiableSet());
        if (roles.isEmpty()) {
            throw new IllegalStateException(service + " has no command " + command);
        }
        return roles;
    }

    private static String[] roles(Method method) {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        return allowed == null ? new String[0] : allowed.value();
    }
}
