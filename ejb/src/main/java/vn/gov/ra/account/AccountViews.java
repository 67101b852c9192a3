package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.security.AppUser;

/** Accounts with their roles and the name of their agency, to read. */
@Dependent
class AccountViews {

    @Inject
    private AccountRepository accounts;
    @Inject
    private AgencyDirectory agencies;

    UserView view(AppUser user) {
        String agency = user.agencyId() == null ? null : agencies.byId(user.agencyId()).name();
        return new UserView(user.id(), user.username(), user.displayName(), user.email(), user.personId(), user.agencyId(), agency, user.state().name(),
                user.activeUntil(), accounts.roles(user.id()).stream().map(AccountRole::view).toList(), user.version());
    }
}
