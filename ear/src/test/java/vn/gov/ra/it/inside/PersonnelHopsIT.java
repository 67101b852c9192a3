package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.account.Invitation;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.delegation.DelegationService;
import vn.gov.ra.delegation.NewDelegation;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.personnel.Choice;
import vn.gov.ra.personnel.LetterSigned;
import vn.gov.ra.personnel.NewIdentity;
import vn.gov.ra.personnel.NewPersonnelEvent;
import vn.gov.ra.personnel.Offer;
import vn.gov.ra.personnel.PartAction;
import vn.gov.ra.personnel.PartState;
import vn.gov.ra.personnel.PartView;
import vn.gov.ra.personnel.PersonnelError;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelRuleService;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelView;
import vn.gov.ra.personnel.RuleView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubscriberError;

/** Personnel changes through the services: what each kind proposes, when it takes hold, who may do what about it. */
class PersonnelHopsIT extends PersonnelSteps {

    @Inject
    private PersonnelRuleService rules;
    @Inject
    private UserAdminService users;
    @Inject
    private DelegationService delegations;

    @Test
    void a_change_of_the_future_waits_for_its_day_and_is_undone_without_a_trace_being_lost() throws Exception {
        Holder holder = holder();
        PersonnelView waiting = confirmed(planned(verified(PersonnelKind.RESIGN, holder.person(), today().plusDays(20)), List.of()));
        String before = As.Sql.text("select t.state || c.state || coalesce(c.local_alert, '-') from token t, certificate c where t.id = '" + holder.token()
                + "' and c.id = '" + holder.certificate() + "'");

        timer.look();

        assertEquals(PersonnelState.CONFIRMED, present(waiting.id()).state(), "its day has not come");
        Thing thing = Thing.personnel(waiting.id());
        thing.refuses(PersonnelError.COMMENT_REQUIRED, CLERK, () -> changes.cancel(waiting.id(), waiting.version(), " "));
        thing.refuses(SharedError.TOO_LONG, CLERK, () -> changes.cancel(waiting.id(), waiting.version(), "đ".repeat(2001)));
        PersonnelView open = As.persona(HEAD, () -> changes.reopen(waiting.id(), waiting.version(), "Quyết định được sửa"));
        assertNull(open.letterNo());
        PersonnelView gone = As.persona(CLERK, () -> changes.cancel(open.id(), open.version(), "Quyết định bị thu hồi"));
        timer.look();

        assertEquals(PersonnelState.CANCELLED, present(gone.id()).state());
        assertEquals(before, As.Sql.text("select t.state || c.state || coalesce(c.local_alert, '-') from token t, certificate c where t.id = '" + holder.token()
                + "' and c.id = '" + holder.certificate() + "'"), "nothing has happened to device and certificate");
        assertEquals(List.of("REPORT", "ATTACH_DECISION", "VERIFY", "PLAN", "CONFIRM", "REOPEN", "CANCEL"),
                present(gone.id()).history().stream().map(one -> one.step().name()).toList());
        assertFalse(present(gone.id()).parts().isEmpty(), "what had been planned can still be read");
        thing.refuses(StateError.STEP_NOT_ALLOWED, HEAD, () -> changes.confirm(gone.id(), gone.version(), letter(), null));
    }

    @Test
    void reporting_is_refused_by_role_scope_and_content() throws Exception {
        Holder holder = holder();
        LocalDate today = today();
        Thing thing = Thing.newIn("personnel_event");
        thing.isClosedTo(As.without("CLERK", "AGENCY_SIGNER", "OFFICER"), () -> changes.report(about(PersonnelKind.RETIRE, holder.person(), today, false)));
        thing.refuses(PersonnelError.PERSON_UNKNOWN, "vanthu.so", () -> changes.report(about(PersonnelKind.RETIRE, holder.person(), today, false)));
        thing.refuses(PersonnelError.AGENCY_REQUIRED, OFFICER, () -> changes.report(about(PersonnelKind.RETIRE, holder.person(), today, false)));
        thing.refuses(SharedError.INVALID_INPUT, CLERK, () -> changes.report(new NewPersonnelEvent(PersonnelKind.TRANSFER, holder.person(), null, "1/QĐ", null, today,
                null, null, null, false, false, null, null, null, false, null)));
        thing.refuses(PersonnelError.SUCCESSOR_UNKNOWN, CLERK, () -> changes.report(new NewPersonnelEvent(PersonnelKind.CUSTODIAN_CHANGE, holder.person(), null, "1/QĐ",
                null, today, null, holder.person(), null, false, false, null, null, null, false, null)));
        PersonnelView first = reported(PersonnelKind.RETIRE, holder.person(), today);
        Thing.newIn("personnel_event").refuses(PersonnelError.ALREADY_REPORTED, CLERK, () -> changes.report(about(PersonnelKind.RETIRE, holder.person(), today, false)));
        Thing.personnel(first.id()).refuses(PersonnelError.NOT_FOUND, "vanthu.so", () -> changes.get(first.id()));
        As.persona(CLERK, () -> changes.cancel(first.id(), first.version(), "Báo nhầm"));
    }

    @Test
    void checking_planning_and_signing_are_refused_by_role_state_content_and_four_eyes() throws Exception {
        Holder holder = holder();
        UUID commune = commune();
        PersonnelView change = As.persona(OFFICER, () -> changes.report(new NewPersonnelEvent(PersonnelKind.RETIRE, holder.person(), commune, "45/QĐ-UBND", null, today(),
                null, null, null, false, false, null, null, null, false, null)));
        UUID id = change.id();
        Thing thing = Thing.personnel(id);
        thing.isClosedTo(As.without("OFFICER"), () -> changes.verify(id, change.version(), null));
        thing.refuses(PersonnelError.DECISION_MISSING, "chuyenvien2", () -> changes.verify(id, change.version(), null));
        thing.refuses(StateError.STEP_NOT_ALLOWED, CLERK, () -> changes.plan(id, change.version(), List.of(), null));
        thing.refuses(RequestError.FILE_TYPE_REFUSED, CLERK, () -> changes.attachDecision(id, change.version(), "a.exe", new byte[] {'M', 'Z', 1, 2}));
        PersonnelView decided = decided(change);
        thing.refuses(PersonnelError.SAME_PERSON, OFFICER, () -> changes.verify(id, decided.version(), null));
        thing.refuses(SharedError.STALE_VERSION, "chuyenvien2", () -> changes.verify(id, change.version(), null));
        PersonnelView verified = As.persona("chuyenvien2", () -> changes.verify(id, decided.version(), null));
        UUID revoke = part(verified, PartAction.REVOKE).id();
        thing.isClosedTo(As.without("CLERK", "OFFICER"), () -> changes.plan(id, verified.version(), List.of(), null));
        thing.refuses(PersonnelError.REASON_MISSING, CLERK, () -> changes.plan(id, verified.version(), List.of(new Choice(revoke, false, null)), null));
        PersonnelView planned = planned(verified, List.of());
        thing.isClosedTo(As.without("AGENCY_SIGNER"), () -> changes.confirm(id, planned.version(), letter(), null));
        thing.refuses(PersonnelError.NOT_FOUND, "thutruong.so", () -> changes.confirm(id, planned.version(), letter(), null));
        thing.refuses(PersonnelError.LETTER_REQUIRED, HEAD, () -> changes.confirm(id, planned.version(), new LetterSigned("", null, null, null, null), null));
        thing.refuses(PersonnelError.NOT_URGENT, HEAD, () -> changes.actUrgently(id, planned.version(), "Gấp"));
        PersonnelView waiting = confirmed(planned);
        thing.isClosedTo(As.without("OFFICE_SIGNER"), () -> changes.executeEarly(id, waiting.version(), "Theo chỉ đạo"));
        As.persona(HEAD, () -> changes.cancel(id, waiting.version(), "Thử xong"));
    }

    @Test
    void whoever_is_transferred_gets_a_draft_where_he_goes_and_both_agencies_see_the_change() throws Exception {
        Holder holder = holder();
        PersonnelView verified = verified(PersonnelKind.TRANSFER, holder.person(), today().plusDays(2));
        PersonnelView waiting = confirmed(planned(verified, List.of()));
        assertNotNull(As.persona("vanthu.so", () -> changes.get(waiting.id())));
        Thing.personnel(waiting.id()).refuses(PersonnelError.NOT_FOUND, "thutruong.so", () -> changes.cancel(waiting.id(), waiting.version(), "Không nhận"));

        PersonnelView under = As.persona("lanhdao", () -> changes.executeEarly(waiting.id(), waiting.version(), "Theo chỉ đạo của lãnh đạo"));

        PartView issue = part(under, PartAction.ISSUE);
        assertEquals(PartState.RUNNING, issue.state(), String.valueOf(issue.failure()));
        assertEquals(List.of(LineState.DRAFT, department()), List.of(seenLine(issue).state(), seenLine(issue).agencyId()));
        assertEquals(LineState.SUBMITTED, seenLine(part(under, PartAction.REVOKE)).state());
        assertEquals(PartState.DONE, part(under, PartAction.POSITION_BEGIN).state());
        assertEquals(String.valueOf(under.effectiveOn()), As.Sql.text("select valid_from from appointment where person_id = '" + holder.person() + "' and agency_id = '"
                + department() + "'"), "the position begins on its day, though the rest was done early");
    }

    /** An account of the person with the clerk's part of the commune, and a signer's part lent to the person. @return the delegation */
    private UUID accountAndDelegation(UUID person, String username) throws Exception {
        As.persona("quantri", () -> users.invite(new Invitation(username + "@daknong.gov.vn", username, "Nguyễn Thị Đổi Việc", person, commune(), Set.of("CLERK"))));
        LocalDate today = today();
        return As.persona(HEAD, () -> delegations.delegate(new NewDelegation(person, null, "AGENCY_SIGNER", "91/UQ-UBND", today, today.plusDays(30)))).id();
    }

    private static String account(String username) throws Exception {
        return As.Sql.text("select u.state || ' ' || coalesce(u.active_until::text, '-') || ' ' || u.agency_id || ' ' || coalesce((select string_agg(r.role, ' ') from app_user_role r where r.user_id = u.id), '-')"
                + " from app_user u where u.username = '" + username + "'");
    }

    @Test
    void who_leaves_loses_account_and_delegation_on_the_day_and_not_before() throws Exception {
        Holder holder = holder();
        UUID lent = accountAndDelegation(holder.person(), "thoi.viec");
        PersonnelView waiting = confirmed(planned(verified(PersonnelKind.RESIGN, holder.person(), today().plusDays(1)), List.of()));
        timer.look();
        assertFalse(account("thoi.viec").startsWith("ENDED"), "its day has not come");
        assertNull(As.Sql.text("select revoked_at from delegation where id = '" + lent + "'"));

        // As if the night were over: what is to begin tomorrow begins today.
        assertEquals(1, As.Sql.change("update personnel_event set effective_on = effective_on - 1 where id = '" + waiting.id() + "'"));
        timer.look();

        PersonnelView under = present(waiting.id());
        assertEquals(List.of(PartState.DONE, PartState.DONE), List.of(part(under, PartAction.ACCOUNT_END).state(), part(under, PartAction.DELEGATION_END).state()));
        assertTrue(account("thoi.viec").startsWith("ENDED " + today().minusDays(1)), account("thoi.viec"));
        assertNotNull(As.Sql.text("select revoked_at from delegation where id = '" + lent + "'"));
        Thing.user(part(under, PartAction.ACCOUNT_END).objectId()).wasDoneBy("system", "user.end");
    }

    @Test
    void who_is_transferred_takes_the_account_along_and_leaves_the_roles_of_the_old_agency() throws Exception {
        Holder holder = holder();
        UUID lent = accountAndDelegation(holder.person(), "dieu.dong");
        PersonnelView waiting = confirmed(planned(verified(PersonnelKind.TRANSFER, holder.person(), today()), List.of()));
        assertTrue(account("dieu.dong").endsWith(commune() + " CLERK"), account("dieu.dong"));

        timer.look();

        PersonnelView under = present(waiting.id());
        assertEquals(List.of(PartState.DONE, PartState.DONE), List.of(part(under, PartAction.ACCOUNT_MOVE).state(), part(under, PartAction.DELEGATION_END).state()));
        assertTrue(account("dieu.dong").endsWith(" - " + department() + " -"), account("dieu.dong"));
        assertNotNull(As.Sql.text("select revoked_at from delegation where id = '" + lent + "'"));
    }

    /**
     * What V350 proposes (ON) and offers (off) for somebody with one certificate and one device, typed from state-machines.md §7 and domain.md §5.4.
     * One test: with parameters the server would run each row once for every row.
     */
    private static final String BOOK = """
            APPOINT           | POSITION_BEGIN                     | CHANGE
            TRANSFER          | REVOKE ISSUE RECALL POSITION_BEGIN | CHANGE
            TRANSFER_OUT      | REVOKE RECALL                      |
            TITLE_CHANGE      | POSITION_BEGIN                     | CHANGE REVOKE
            CONCURRENT        | POSITION_BEGIN                     | ISSUE
            RETIRE            | REVOKE RECALL                      |
            RESIGN            | REVOKE RECALL                      |
            DISMISS           | REVOKE RECALL                      |
            DECEASE           | REVOKE RECALL                      |
            SECONDMENT        | HOLD                               | REVOKE RECALL
            LONG_LEAVE        | HOLD                               | RECALL
            SUSPENSION        | HOLD RECALL                        | REVOKE
            NAME_OR_ID_CHANGE | CHANGE RECORD                      |
            EMAIL_CHANGE      | CHANGE RECORD                      |
            CUSTODIAN_CHANGE  |                                    |
            """;

    @Test
    void each_kind_of_change_proposes_what_the_book_says() throws Exception {
        UUID person = holder().person();
        Map<PersonnelKind, List<Set<PartAction>>> book = new EnumMap<>(PersonnelKind.class);
        Map<PersonnelKind, List<Set<PartAction>>> proposed = new EnumMap<>(PersonnelKind.class);
        for (String row : BOOK.split("\n")) {
            String[] cells = row.split("\\|", -1);
            PersonnelKind kind = PersonnelKind.valueOf(cells[0].strip());
            PersonnelView change = verified(kind, person, today().plusDays(30));
            book.put(kind, List.of(words(cells[1]), words(cells[2])));
            proposed.put(kind, List.of(actions(change, true), actions(change, false)));
            As.persona(CLERK, () -> changes.cancel(change.id(), change.version(), "Thử xong"));
        }

        assertEquals(EnumSet.allOf(PersonnelKind.class), book.keySet());
        assertEquals(book, proposed, "proposed and offered");
    }

    private static Set<PartAction> actions(PersonnelView change, boolean proposed) {
        return change.parts().stream().filter(one -> one.proposed() == proposed).map(PartView::action).filter(one -> one != PartAction.POSITION_END).collect(Collectors.toSet());
    }

    private static Set<PartAction> words(String typed) {
        return Arrays.stream(typed.strip().split(" ")).filter(word -> !word.isEmpty()).map(PartAction::valueOf).collect(Collectors.toSet());
    }

    @Test
    void another_name_card_and_telephone_come_on_the_day_and_the_number_is_read_only_by_asking_for_it() throws Exception {
        Holder holder = holder();
        LocalDate today = today();
        Person told = Person.woman("Nguyễn Thị Hồng Hạnh", "Văn thư");
        Thing none = Thing.newIn("personnel_event");
        none.refuses(SharedError.INVALID_INPUT, CLERK, () -> changes.report(personal(holder.person(), today, null, null)));
        none.refuses(SubscriberError.BAD_NATIONAL_ID, CLERK, () -> changes.report(personal(holder.person(), today, null, new NewIdentity("12345", null, null))));
        none.refuses(SubscriberError.BAD_PHONE, CLERK, () -> changes.report(personal(holder.person(), today, null, new NewIdentity(null, null, "số cũ"))));
        PersonnelView reported = As.persona(CLERK, () -> changes.report(personal(holder.person(), today, told.fullName(), new NewIdentity(told.nationalId(), LocalDate.of(2026, 10, 1), "+84 912 345 678"))));
        assertEquals(List.of(SecretBox.mask(told.nationalId()), LocalDate.of(2026, 10, 1), "0912345678"), List.of(reported.newNationalIdMasked(), reported.newIdIssuedOn(), reported.newMobile()));
        assertEquals(SecretBox.mask("0912345678"), As.persona("giamsat", () -> changes.get(reported.id())).newMobile(), "who only watches sees no number");
        assertEquals("0", As.Sql.text("select position(convert_to('" + told.nationalId() + "', 'UTF8') in new_national_id_cipher) from personnel_event where id = '" + reported.id() + "'"));
        PersonnelView checked = decided(reported);
        PersonnelView verified = As.persona(OFFICER, () -> changes.verify(checked.id(), checked.version(), null));
        confirmed(planned(verified, List.of()));
        assertNotEquals(told.fullName(), As.persona(CLERK, () -> people.get(holder.person())).fullName(), "its day is still to be looked at");

        timer.look();

        PersonnelView under = present(reported.id());
        assertEquals(PartState.DONE, part(under, PartAction.RECORD).state(), String.valueOf(part(under, PartAction.RECORD).failure()));
        assertEquals(List.of("Họ và tên", told.fullName()), List.of(seenLine(part(under, PartAction.CHANGE)).payload().get("changedContent"), seenLine(part(under, PartAction.CHANGE)).payload().get("newContent")),
                "what stands on a certificate, and the number does not");
        PersonView person = As.persona(CLERK, () -> people.get(holder.person()));
        assertEquals(List.of(told.fullName(), "0912345678", SecretBox.mask(told.nationalId())), List.of(person.fullName(), person.mobile(), person.nationalIdMasked()));
        assertEquals(told.nationalId(), As.persona(CLERK, () -> people.revealNationalId(holder.person())));
        assertEquals("2026-10-01", As.Sql.text("select national_id_issued_on from person where id = '" + holder.person() + "'"));
        assertEquals("0", As.Sql.text("select count(*) from audit_event e where e.object_id in ('" + reported.id() + "', '" + holder.person() + "') and strpos(e::text, '" + told.nationalId() + "') > 0"));
        UUID other = holder().person();
        Thing.newIn("personnel_event").refuses(SubscriberError.NATIONAL_ID_TAKEN, CLERK, () -> changes.report(personal(other, today, null, new NewIdentity(told.nationalId(), null, null))));
    }

    /** The number stands on the certificate of a SIM; on one of a USB device it does not. */
    @Test
    void another_telephone_changes_the_certificate_on_a_sim_and_no_other_one() throws Exception {
        NewIdentity telephone = new NewIdentity(null, null, "0912 345 679");
        Holder usb = holder();
        PersonnelView kept = told(usb, telephone);
        assertEquals(List.of(), kept.parts().stream().filter(one -> one.action() == PartAction.CHANGE && one.proposed()).toList());

        Holder sim = holder();
        assertEquals(1, As.Sql.change("update token set kind = 'SIM_PKI', holder_type = 'NOBODY', holder_person_id = null where id = '" + sim.token() + "'"));
        confirmed(planned(told(sim, telephone), List.of()));
        timer.look();

        PartView change = part(present(latest(sim)), PartAction.CHANGE);
        assertEquals(List.of(sim.certificate(), "Số điện thoại ký số", "0912345679"), List.of(seenLine(change).targetCertificateId(), seenLine(change).payload().get("changedContent"),
                seenLine(change).payload().get("newContent")));
    }

    private PersonnelView told(Holder holder, NewIdentity identity) throws Exception {
        LocalDate today = today();
        PersonnelView reported = decided(As.persona(CLERK, () -> changes.report(personal(holder.person(), today, null, identity))));
        return As.persona(OFFICER, () -> changes.verify(reported.id(), reported.version(), null));
    }

    private static UUID latest(Holder holder) throws Exception {
        return UUID.fromString(As.Sql.text("select id from personnel_event where person_id = '" + holder.person() + "'"));
    }

    private static NewPersonnelEvent personal(UUID person, LocalDate from, String name, NewIdentity identity) {
        return new NewPersonnelEvent(PersonnelKind.NAME_OR_ID_CHANGE, person, null, "47/QĐ-UBND", null, from, null, null, null, false, false, name, null, identity, false, null);
    }

    @Test
    void the_rules_are_the_administrators_to_change_and_each_change_is_in_the_trail() throws Exception {
        RuleView rule = rule(PersonnelKind.LONG_LEAVE, PartAction.REVOKE);
        Thing thing = new Thing("personnel-rule", null, "select string_agg(r::text, '' order by kind, action) from personnel_rule r");
        thing.isClosedTo(As.without("ADMIN"), () -> rules.change(rule.kind(), rule.action(), rule.version(), Offer.OFF, "17.1d"));
        thing.refuses(PersonnelError.BAD_GROUND, "quantri", () -> rules.change(rule.kind(), rule.action(), rule.version(), Offer.ON, null));
        thing.refuses(PersonnelError.BAD_GROUND, "quantri", () -> rules.change(rule.kind(), rule.action(), rule.version(), Offer.ON, "REJ-DUPLICATE"));
        thing.refuses(PersonnelError.BAD_GROUND, "quantri", () -> rules.change(PersonnelKind.LONG_LEAVE, PartAction.HOLD, rule.version(), Offer.ON, "17.1d"));
        RuleView offered = As.persona("quantri", () -> rules.change(rule.kind(), rule.action(), rule.version(), Offer.OFF, "17.1d"));

        PersonnelView change = verified(PersonnelKind.LONG_LEAVE, holder().person(), today().plusDays(30));
        assertFalse(part(change, PartAction.REVOKE).proposed());
        As.persona(CLERK, () -> changes.cancel(change.id(), change.version(), "Thử xong"));
        thing.refuses(SharedError.STALE_VERSION, "quantri", () -> rules.change(rule.kind(), rule.action(), rule.version(), Offer.NONE, null));
        As.persona("quantri", () -> rules.change(rule.kind(), rule.action(), offered.version(), Offer.NONE, null));
        assertEquals("2", As.Sql.text("select count(*) from audit_event where action = 'personnel.rule' and object_id = 'LONG_LEAVE/REVOKE'"));
    }

    private RuleView rule(PersonnelKind kind, PartAction action) throws Exception {
        return As.persona("quantri", () -> rules.list()).stream().filter(one -> one.kind() == kind && one.action() == action).findFirst().orElseThrow();
    }
}
