package vn.gov.ra.web.account;

import java.util.List;
import vn.gov.ra.security.Role;

/** Roles an administrator gives to people, in the order they are offered. A subscriber needs none, a relying system is no person. */
final class GivenRoles {

    static final List<String> ALL = List.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN);

    private GivenRoles() {
    }
}
