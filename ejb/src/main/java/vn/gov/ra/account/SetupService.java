package vn.gov.ra.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

    private static final List<String> NAMES = List.of("office.name", "office.code", "office.parent", "office.province", "office.place", "office.symbol");
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
        return Arrays.stream(SetupStep.values()).map(step -> new SetupView(step, done(step))).toList();
    }

    /** Everything is there; pages then show no list. */
    @RolesAllowed(Role.ADMIN)
    public boolean complete() {
        return Arrays.stream(SetupStep.values()).allMatch(this::done);
    }

    private boolean done(SetupStep step) {
        return switch (step) {
            case OFFICE -> NAMES.stream().allMatch(key -> settings.find(key).isPresent());
            case DELEGATION -> !regulation.delegationDocuments(calendar.today()).isEmpty();
            case AGENCIES -> agencies.count() > 0;
            case CALENDAR -> calendar.announced(yearToKnow(calendar.today()));
            case CA_CHAIN -> authorities.all().stream().anyMatch(AuthorityView::trustAnchor);
            case USERS -> accounts.holders(Role.ADMIN).size() > 1
                    && Stream.of(Role.OFFICER, Role.OFFICE_SIGNER).noneMatch(role -> accounts.holders(role).isEmpty());
        };
    }

    /** The next year's days off are announced in autumn; from November on they must have been entered. */
    private static int yearToKnow(LocalDate today) {
        return today.getMonthValue() >= ASK_FOR_NEXT_YEAR ? today.getYear() + 1 : today.getYear();
    }
}
