package vn.gov.ra.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.retention.PersonHoldService;
import vn.gov.ra.retention.PersonHoldView;
import vn.gov.ra.security.Role;
import vn.gov.ra.web.support.CurrentUser;

/** The part of a person's page that tells what keeps the person's data. */
@Named("personHolds")
@RequestScoped
public class PersonHoldsPart {

    @Inject
    private PersonHoldService holds;
    @Inject
    private CurrentUser me;

    private List<PersonHoldView> rows;

    public boolean isShown() {
        return me.has(Role.ADMIN) || me.has(Role.OFFICER) || me.has(Role.OBSERVER);
    }

    /** Those that stand first. */
    public List<PersonHoldView> of(UUID person) {
        if (rows == null) {
            rows = holds.of(person);
        }
        return rows;
    }
}
