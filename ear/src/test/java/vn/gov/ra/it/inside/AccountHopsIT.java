package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.gov.ra.account.AccountError;
import vn.gov.ra.account.Invitation;
import vn.gov.ra.account.RoleView;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.account.UserView;
import vn.gov.ra.regulation.RegulationError;
import vn.gov.ra.security.SecurityError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;


/** ADMIN keeps the accounts through the services: a second one consents, nobody changes the own one, one ends on a date. */
class AccountHopsIT extends Inside {

    private static final String ADMIN = "quantri";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    private UserAdminService users;

    @Test
    void an_account_is_invited_and_changed_at_once_with_its_rows() throws Exception {
        UserView invited = invite(Set.of("OFFICER"));
        UserView tied = As.persona(ADMIN, () -> users.tie(invited.id(), invited.version(), freePerson(), null));
        UserView more = As.persona(ADMIN, () -> users.giveRole(invited.id(), tied.version(), "STOREKEEPER"));
        UserView less = As.persona(ADMIN, () -> users.takeRole(invited.id(), more.version(), "OFFICER"));
        UserView ended = As.persona(ADMIN, () -> users.endOn(invited.id(), less.version(), today().plusDays(3)));
        assertEquals(today().plusDays(3), ended.activeUntil());
        Thing thing = Thing.user(invited.id());
        for (String action : List.of("user.invite", "user.tie", "user.role-given", "user.role-taken", "user.end")) {
            thing.wasDoneBy(ADMIN, action);
        }
    }

    @Test
    void what_the_identity_provider_answers_meanwhile_makes_no_picture_old() throws Exception {
        UserView invited = invite(Set.of("OFFICER"));
        awaitState(invited.id(), "ACTIVE");
        Thing.user(invited.id()).wasDoneBy("system", "user.activate");
        UserView tied = As.persona(ADMIN, () -> users.tie(invited.id(), invited.version(), freePerson(), null));
        assertEquals("ACTIVE", tied.state());
        Thing.user(invited.id()).refuses(SharedError.STALE_VERSION, ADMIN, () -> users.endOn(invited.id(), invited.version(), today()));
        UserView ended = As.persona(ADMIN, () -> users.endOn(invited.id(), tied.version(), today().minusDays(1)));
        assertEquals("ENDED", ended.state());
    }

    @Test
    void commands_on_accounts_are_refused_by_role() throws Exception {
        UserView user = invite(Set.of("OFFICER"));
        List<String> others = As.without("ADMIN");
        Thing thing = Thing.user(user.id());
        thing.isClosedTo(others, () -> users.invite(invitation("x" + user.username(), Set.of())));
        thing.isClosedTo(others, () -> users.tie(user.id(), user.version(), null, null));
        thing.isClosedTo(others, () -> users.giveRole(user.id(), user.version(), "STOREKEEPER"));
        thing.isClosedTo(others, () -> users.takeRole(user.id(), user.version(), "OFFICER"));
        thing.isClosedTo(others, () -> users.consent(user.id(), user.version(), "OFFICER"));
        thing.isClosedTo(others, () -> users.endOn(user.id(), user.version(), today()));
    }

    @Test
    void commands_on_accounts_are_refused_by_state() throws Exception {
        UserView user = invite(Set.of("OFFICER"));
        Thing thing = Thing.user(user.id());
        thing.refuses(AccountError.ROLE_HELD, ADMIN, () -> users.giveRole(user.id(), user.version(), "OFFICER"));
        thing.refuses(AccountError.ROLE_NOT_HELD, ADMIN, () -> users.takeRole(user.id(), user.version(), "STOREKEEPER"));
        thing.refuses(AccountError.NOT_REQUESTED, ADMIN, () -> users.consent(user.id(), user.version(), "OFFICE_SIGNER"));
        UserView ended = As.persona(ADMIN, () -> users.endOn(user.id(), user.version(), today().minusDays(1)));
        Thing over = Thing.user(user.id());
        over.refuses(AccountError.ENDED, ADMIN, () -> users.giveRole(user.id(), ended.version(), "STOREKEEPER"));
    }

    @Test
    void commands_on_accounts_are_refused_by_content() throws Exception {
        UserView user = invite(Set.of("OFFICER"));
        Thing thing = Thing.newIn("app_user");
        thing.refuses(RegulationError.EMAIL_PRIVATE, ADMIN, () -> users.invite(new Invitation("nguyenvan@gmail.com", null, "Nguyễn Văn Én", null, null, Set.of())));
        thing.refuses(AccountError.USERNAME_TAKEN, ADMIN, () -> users.invite(invitation(user.username(), Set.of())));
        thing.refuses(AccountError.AGENCY_NEEDED, ADMIN, () -> users.invite(invitation("y.thien", Set.of("CLERK"))));
        Thing one = Thing.user(user.id());
        one.refuses(AccountError.ROLES_DO_NOT_MIX, ADMIN, () -> users.giveRole(user.id(), user.version(), "ADMIN"));
        one.refuses(AccountError.UNKNOWN_ROLE, ADMIN, () -> users.giveRole(user.id(), user.version(), "EMPEROR"));
        one.refuses(AccountError.END_IN_THE_PAST, ADMIN, () -> users.endOn(user.id(), user.version(), today().minusDays(2)));
        one.refuses(SharedError.STALE_VERSION, ADMIN, () -> users.tie(user.id(), user.version() + 1, null, null));
    }

    @Test
    void nobody_changes_the_own_account_and_the_last_admin_stays() throws Exception {
        UUID own = UUID.fromString(As.Sql.text("select id from app_user where username = '" + ADMIN + "'"));
        UUID person = UUID.fromString(As.Sql.text("select person_id from app_user where username = '" + ADMIN + "'"));
        long seen = As.persona(ADMIN, () -> users.get(own)).version();
        Thing thing = Thing.user(own);
        thing.refuses(AccountError.OWN_ACCOUNT, ADMIN, () -> users.giveRole(own, seen, "OFFICER"));
        thing.refuses(AccountError.OWN_ACCOUNT, ADMIN, () -> users.takeRole(own, seen, "ADMIN"));
        thing.refuses(AccountError.OWN_ACCOUNT, ADMIN, () -> users.tie(own, seen, null, null));
        thing.refuses(AccountError.OWN_ACCOUNT, ADMIN, () -> users.endOn(own, seen, today()));
        UserView other = invite(Set.of());
        Thing.user(other.id()).refuses(AccountError.OWN_ACCOUNT, ADMIN, () -> users.tie(other.id(), other.version(), person, null));
    }

    @Test
    void a_second_admin_consents_with_the_row_and_the_first_cannot() throws Exception {
        UserView second = secondAdmin();
        UserView signer = invite(Set.of());
        UserView asked = As.persona(ADMIN, () -> users.giveRole(signer.id(), signer.version(), "OFFICE_SIGNER"));
        assertEquals(List.of("REQUESTED"), asked.roles().stream().map(RoleView::state).toList());
        Thing thing = Thing.user(signer.id());
        thing.wasDoneBy(ADMIN, "user.role-requested");
        thing.refuses(AccountError.SECOND_ADMIN_NEEDED, ADMIN, () -> users.consent(signer.id(), asked.version(), "OFFICE_SIGNER"));
        UserView held = As.account(second.username(), "ADMIN", () -> users.consent(signer.id(), asked.version(), "OFFICE_SIGNER"));
        assertEquals(List.of("GRANTED"), held.roles().stream().map(RoleView::state).toList());
        thing.wasDoneBy(second.username(), "user.role-consented");
        thing.refuses(AccountError.NOT_REQUESTED, ADMIN, () -> users.consent(signer.id(), held.version(), "OFFICE_SIGNER"));
        UserView last = As.persona(ADMIN, () -> users.get(second.id()));
        As.persona(ADMIN, () -> users.endOn(second.id(), last.version(), today().minusDays(1)));
    }

    @Test
    void an_account_acts_up_to_its_last_day_and_not_after() throws Exception {
        UserView user = invite(Set.of("ADMIN"));
        awaitState(user.id(), "ACTIVE");
        UserView ending = As.persona(ADMIN, () -> users.endOn(user.id(), user.version(), today()));
        assertEquals(user.id(), As.account(user.username(), "ADMIN", () -> users.get(user.id())).id());
        UserView over = As.persona(ADMIN, () -> users.endOn(user.id(), ending.version(), today().minusDays(1)));
        assertEquals("ENDED", over.state());
        DomainException refusal = assertThrows(DomainException.class,
                () -> As.account(user.username(), "ADMIN", () -> users.invite(invitation("y.drim", Set.of()))));
        assertEquals(SecurityError.ACCOUNT_ENDED, refusal.error());
        assertEquals("2", As.Sql.text("select count(*) from audit_event where object_id = '" + user.id() + "' and action = 'user.end' and actor = '" + ADMIN + "'"));
    }

    @Test
    void the_day_after_the_last_one_ends_an_account_by_itself_and_the_trail_tells_it() throws Exception {
        UserView user = invite(Set.of("OFFICER"));
        awaitState(user.id(), "ACTIVE");
        UserView ending = As.persona(ADMIN, () -> users.endOn(user.id(), user.version(), today()));
        assertEquals("ACTIVE", ending.state(), "it acts to the end of the day");

        // As if the day were over: the last one is yesterday, and what was put off until today is due.
        assertEquals(1, As.Sql.change("update app_user set active_until = active_until - 1 where id = '" + user.id() + "'"));
        assertEquals(1, As.Sql.change("update outbox set next_at = now() - interval '1 second' where type = 'keycloak.user-disabled' and done_at is null and payload like '%"
                + user.id() + "%'"));

        awaitState(user.id(), "ENDED");
        Thing.user(user.id()).wasDoneBy("system", "user.ended");
    }

    /** Active, and another human being than the persona. */
    private UserView secondAdmin() throws Exception {
        UserView invited = invite(Set.of("ADMIN"));
        UserView tied = As.persona(ADMIN, () -> users.tie(invited.id(), invited.version(), freePerson(), null));
        awaitState(invited.id(), "ACTIVE");
        return tied;
    }

    private UserView invite(Set<String> roles) throws Exception {
        return As.persona(ADMIN, () -> users.invite(invitation("can.bo." + COUNTER.incrementAndGet(), roles)));
    }

    private static Invitation invitation(String username, Set<String> roles) {
        return new Invitation(username + "@daknong.gov.vn", username, "Nguyễn Thị Én", null, null, roles);
    }

    private static UUID freePerson() throws Exception {
        return UUID.fromString(As.Sql.text("select p.id from person p where not exists (select 1 from app_user u where u.person_id = p.id) order by p.id limit 1"));
    }

    /** The outbox calls the identity provider within seconds. */
    private static void awaitState(UUID id, String state) throws Exception {
        Instant end = Instant.now().plusSeconds(60);
        while (!state.equals(As.Sql.text("select state from app_user where id = '" + id + "'"))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not " + state);
            }
            Thread.sleep(200);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
