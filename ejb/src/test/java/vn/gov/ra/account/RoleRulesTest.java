package vn.gov.ra.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;

class RoleRulesTest {

    private static final UUID XA = new UUID(9, 9);
    private static final UUID HANH = new UUID(1, 1);
    private static final UUID BINH = new UUID(1, 2);

    private static Actor admin(UUID user, UUID person) {
        return new Actor(user, "sub", "quantri", "Lê Thị Hạnh", person, null, Set.of(Role.ADMIN));
    }

    private static ErrorCode refusal(Executable act) {
        return assertThrows(DomainException.class, act).error();
    }

    @Test
    void roles_of_an_agency_need_one_and_those_of_the_office_have_none() {
        assertDoesNotThrow(() -> RoleRules.requireFit(Set.of(Role.CLERK, Role.AGENCY_SIGNER), XA));
        assertDoesNotThrow(() -> RoleRules.requireFit(Set.of(Role.OFFICER, Role.STOREKEEPER), null));
        assertEquals(AccountError.AGENCY_NEEDED, refusal(() -> RoleRules.requireFit(Set.of(Role.CLERK), null)));
        assertEquals(AccountError.AGENCY_NEEDED, refusal(() -> RoleRules.requireFit(Set.of(Role.OFFICER), XA)));
        assertEquals(AccountError.UNKNOWN_ROLE, refusal(() -> RoleRules.requireFit(Set.of(Role.RELYING_SYSTEM), null)));
    }

    @Test
    void who_administers_or_watches_does_nothing_else() {
        assertEquals(AccountError.ROLES_DO_NOT_MIX, refusal(() -> RoleRules.requireFit(Set.of(Role.ADMIN, Role.OFFICE_SIGNER), null)));
        assertEquals(AccountError.ROLES_DO_NOT_MIX, refusal(() -> RoleRules.requireFit(Set.of(Role.OBSERVER, Role.OFFICER), null)));
        assertDoesNotThrow(() -> RoleRules.requireFit(Set.of(Role.ADMIN), null));
    }

    @Test
    void nobody_touches_an_account_of_the_same_human_being() {
        UUID own = new UUID(5, 1);

        assertEquals(AccountError.OWN_ACCOUNT, refusal(() -> RoleRules.requireAnother(admin(own, HANH), own, null, "quantri")));
        assertEquals(AccountError.OWN_ACCOUNT, refusal(() -> RoleRules.requireAnother(admin(own, HANH), new UUID(5, 2), HANH, "chuyenvien")));
        assertDoesNotThrow(() -> RoleRules.requireAnother(admin(own, HANH), new UUID(5, 2), BINH, "chuyenvien"));
    }

    @Test
    void the_second_admin_is_another_human_being_than_the_first() {
        UUID first = new UUID(5, 1);
        UUID second = new UUID(5, 2);

        assertDoesNotThrow(() -> RoleRules.requireSecond(admin(second, BINH), first, HANH, Role.ADMIN));
        assertEquals(AccountError.SECOND_ADMIN_NEEDED, refusal(() -> RoleRules.requireSecond(admin(second, HANH), first, HANH, Role.ADMIN)), "two accounts, one person");
        assertEquals(AccountError.SECOND_ADMIN_NEEDED, refusal(() -> RoleRules.requireSecond(admin(first, BINH), first, HANH, Role.ADMIN)));
        assertEquals(AccountError.PERSON_NEEDED, refusal(() -> RoleRules.requireSecond(admin(second, null), first, HANH, Role.ADMIN)));
        assertEquals(AccountError.PERSON_NEEDED, refusal(() -> RoleRules.requireSecond(admin(second, BINH), first, null, Role.ADMIN)));
    }

    @Test
    void usernames_are_plain() {
        assertDoesNotThrow(() -> RoleRules.requireUsername("vanthu.xa"));
        for (String bad : new String[] {"", "ab", "Văn thư", "a b c", ".abc", "ABC"}) {
            assertEquals(AccountError.BAD_USERNAME, refusal(() -> RoleRules.requireUsername(bad)), bad);
        }
        assertEquals("an.nguyen", new Invitation("An.Nguyen@daknong.gov.vn", null, "Nguyễn Văn An", null, XA, Set.of(Role.CLERK)).username());
    }

    @Test
    void given_name_goes_to_the_provider_apart() {
        AccountPicture picture = new AccountPicture(HANH, null, "an.nguyen", "Nguyễn Văn An", "an@daknong.gov.vn", true, null, Set.of());

        assertEquals("An", picture.givenName());
        assertEquals("Nguyễn Văn", picture.familyName());
    }

    @Test
    void nobody_gives_what_he_does_not_have() {
        Actor head = new Actor(new UUID(3, 3), "sub", "thutruong.xa", "Y Thử Niê", BINH, XA, Set.of(Role.AGENCY_SIGNER));
        Actor clerk = new Actor(new UUID(3, 4), "sub", "vanthu.xa", "H'Thử Niê", null, XA, Set.of(Role.CLERK));
        assertDoesNotThrow(() -> RoleRules.requireMayGive(head, Set.of(Role.CLERK, Role.AGENCY_SIGNER, Role.SUBSCRIBER)));
        for (String office : RoleRules.OFFICE) {
            assertEquals(AccountError.NOT_YOURS_TO_GIVE, refusal(() -> RoleRules.requireMayGive(head, Set.of(Role.CLERK, office))), office);
        }
        assertEquals(AccountError.NOT_YOURS_TO_GIVE, refusal(() -> RoleRules.requireMayGive(head, Set.of(Role.RELYING_SYSTEM))));
        assertEquals(AccountError.NOT_YOURS_TO_GIVE, refusal(() -> RoleRules.requireMayGive(clerk, Set.of(Role.CLERK))));
        assertDoesNotThrow(() -> RoleRules.requireMayGive(admin(new UUID(4, 4), null), Set.of(Role.OFFICE_SIGNER)), "which a second ADMIN has to consent to");
    }
}
