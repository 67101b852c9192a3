package vn.gov.ra.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.ra.security.Role;

/**
 * What an installation knows so far, as far as the set-up list asks; nothing in it means an empty one.
 *
 * @param settings       keys that have a value
 * @param delegations    decisions of delegation in force today
 * @param agencies       agencies in the register
 * @param calendar       whether the days off of the year that must be known are announced
 * @param trustAnchors   authorities of the CA that are pinned
 * @param accounts       accounts that hold a role, by role
 */
record SetupFacts(Set<String> settings, int delegations, long agencies, boolean calendar, long trustAnchors, Map<String, Integer> accounts) {

    private static final Set<String> OFFICE = Set.of("office.name", "office.code", "office.parent", "office.province", "office.place", "office.symbol");
    /** Roles of weight are given by two. */
    private static final int ADMINS = 2;

    boolean done(SetupStep step) {
        return switch (step) {
            case OFFICE -> settings.containsAll(OFFICE);
            case DELEGATION -> delegations > 0;
            case AGENCIES -> agencies > 0;
            case CALENDAR -> calendar;
            case CA_CHAIN -> trustAnchors > 0;
            case USERS -> holders(Role.ADMIN) >= ADMINS && List.of(Role.OFFICER, Role.OFFICE_SIGNER).stream().allMatch(role -> holders(role) > 0);
        };
    }

    /** Settings that the first step asks for. */
    static Set<String> officeKeys() {
        return OFFICE;
    }

    private int holders(String role) {
        return accounts.getOrDefault(role, 0);
    }
}
