package vn.gov.ra.web.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import vn.gov.ra.account.SetupService;
import vn.gov.ra.account.SetupStep;
import vn.gov.ra.account.SetupView;
import vn.gov.ra.security.Role;

/** What an empty installation must still be told, each step with the page where it is done. */
@Named("setup")
@RequestScoped
public class SetupPage {

    private static final Map<SetupStep, String> WHERE = Map.of(SetupStep.OFFICE, "/setup/settings", SetupStep.DELEGATION, "/setup/delegation",
            SetupStep.AGENCIES, "/agencies/import", SetupStep.CALENDAR, "/setup/calendar", SetupStep.CA_CHAIN, "/authorities/new", SetupStep.USERS, "/users/list");

    @Inject
    private SetupService setup;
    @Inject
    private HttpServletRequest request;

    private List<SetupView> steps;

    /** Asked before anything is shown, so that who may not read it gets the page that says so. */
    public void load() {
        getSteps();
    }

    public List<SetupView> getSteps() {
        if (steps == null) {
            steps = setup.steps();
        }
        return steps;
    }

    public long getDone() {
        return getSteps().stream().filter(SetupView::done).count();
    }

    public boolean isComplete() {
        return getDone() == getSteps().size();
    }

    /** Whether ADMIN still has something to tell; nobody else is asked. */
    public boolean isPending() {
        return request.isUserInRole(Role.ADMIN) && !isComplete();
    }

    public String where(SetupStep step) {
        return WHERE.get(step);
    }
}
