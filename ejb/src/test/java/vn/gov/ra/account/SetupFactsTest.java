package vn.gov.ra.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.ra.account.SetupStep.AGENCIES;
import static vn.gov.ra.account.SetupStep.CALENDAR;
import static vn.gov.ra.account.SetupStep.CA_CHAIN;
import static vn.gov.ra.account.SetupStep.DELEGATION;
import static vn.gov.ra.account.SetupStep.OFFICE;
import static vn.gov.ra.account.SetupStep.USERS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SetupFactsTest {

    private static final Set<String> NAMES = Set.of("office.name", "office.code", "office.parent", "office.province", "office.place", "office.symbol");
    /** After the first sign-in of the first ADMIN. */
    private static final SetupFacts EMPTY = new SetupFacts(Set.of(), 0, 0, false, 0, Map.of("ADMIN", 1));

    @Test
    void an_empty_installation_has_six_things_to_be_told_in_this_order() {
        assertEquals("[OFFICE, DELEGATION, AGENCIES, CALENDAR, CA_CHAIN, USERS]", Arrays.toString(SetupStep.values()));
        assertEquals(Set.of(), done(EMPTY));
    }

    @Test
    void each_step_is_done_by_what_it_asks_for_and_by_nothing_else() {
        assertEquals(Set.of(OFFICE), done(new SetupFacts(NAMES, 0, 0, false, 0, Map.of())));
        assertEquals(Set.of(DELEGATION), done(new SetupFacts(Set.of(), 1, 0, false, 0, Map.of())));
        assertEquals(Set.of(AGENCIES), done(new SetupFacts(Set.of(), 0, 1, false, 0, Map.of())));
        assertEquals(Set.of(CALENDAR), done(new SetupFacts(Set.of(), 0, 0, true, 0, Map.of())));
        assertEquals(Set.of(CA_CHAIN), done(new SetupFacts(Set.of(), 0, 0, false, 1, Map.of())));
        assertEquals(Set.of(USERS), done(new SetupFacts(Set.of(), 0, 0, false, 0, Map.of("ADMIN", 2, "OFFICER", 1, "OFFICE_SIGNER", 1))));
    }

    @Test
    void an_office_half_named_and_a_single_administrator_are_not_enough() {
        assertEquals(Set.of(), done(new SetupFacts(Set.of("office.name", "office.code"), 0, 0, false, 0, Map.of("ADMIN", 1, "OFFICER", 1, "OFFICE_SIGNER", 1))));
        assertEquals(Set.of(), done(new SetupFacts(Set.of(), 0, 0, false, 0, Map.of("ADMIN", 2, "OFFICER", 1))));
    }

    @Test
    void from_november_on_the_next_years_days_off_must_be_known() {
        assertEquals(2026, SetupService.yearToKnow(LocalDate.of(2026, 10, 31)));
        assertEquals(2027, SetupService.yearToKnow(LocalDate.of(2026, 11, 1)));
    }

    private static Set<SetupStep> done(SetupFacts facts) {
        return Arrays.stream(SetupStep.values()).filter(facts::done).collect(Collectors.toCollection(() -> EnumSet.noneOf(SetupStep.class)));
    }
}
