package vn.gov.ra.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.security.Role;

/** The set-up list of an empty installation: six steps, each done or not as the data say. */
@Stateless
public class SetupService {

    private static final int ASK_FOR_NEXT_YEAR = 11;

    @Inject
    private Settings settings;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Authorities authorities;
    @Inject
    private AccountRepository accounts;

    @RolesAllowed(Role.ADMIN)
    public List<SetupView> steps() {
        SetupFacts known = facts();
        return Arrays.stream(SetupStep.values()).map(step -> new SetupView(step, known.done(step))).toList();
    }

    /** Everything is there; pages then show no list. */
    @RolesAllowed(Role.ADMIN)
    public boolean complete() {
        return Arrays.stream(SetupStep.values()).allMatch(facts()::done);
    }

    private SetupFacts facts() {
        LocalDate today = calendar.today();
        Set<String> entered = SetupFacts.officeKeys().stream().filter(key -> settings.find(key).isPresent()).collect(Collectors.toSet());
        Map<String, Integer> holders = Stream.of(Role.ADMIN, Role.OFFICER, Role.OFFICE_SIGNER).collect(Collectors.toMap(role -> role, role -> accounts.holders(role).size()));
        return new SetupFacts(entered, regulation.delegationDocuments(today).size(), agencies.count(), calendar.announced(yearToKnow(today)),
                authorities.all().stream().filter(AuthorityView::trustAnchor).count(), holders);
    }

    /** The next year's days off are announced in autumn; from November on they must have been entered. */
    static int yearToKnow(LocalDate today) {
        return today.getMonthValue() >= ASK_FOR_NEXT_YEAR ? today.getYear() + 1 : today.getYear();
    }
}
