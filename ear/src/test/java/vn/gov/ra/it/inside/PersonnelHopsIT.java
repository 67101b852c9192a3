package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.account.Invitation;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.account.UserAdminService;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.delegation.DelegationService;
import vn.gov.ra.delegation.DelegationView;
import vn.gov.ra.delegation.NewDelegation;
import vn.gov.ra.handover.CustodianService;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.personnel.Choice;
import vn.gov.ra.personnel.Holdings;
import vn.gov.ra.personnel.LetterSigned;
import vn.gov.ra.personnel.NewPersonnelEvent;
import vn.gov.ra.personnel.Offer;
import vn.gov.ra.personnel.PartAction;
import vn.gov.ra.personnel.PartState;
import vn.gov.ra.personnel.PartView;
import vn.gov.ra.personnel.PersonnelError;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelRuleService;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelTimer;
import vn.gov.ra.personnel.PersonnelView;
import vn.gov.ra.personnel.RuleView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;

/** Personnel changes through the services: each kind of change from the report to the end of all that follows. */
class PersonnelHopsIT extends Inside {

    private static final String CLERK = "vanthu.xa";
    private static final String HEAD = "thutruong.xa";
    private static final String OFFICER = "chuyenvien";

    @Inject
    private PersonnelService changes;
    @Inject
    private PersonnelRuleService rules;
    @Inject
    private PersonnelTimer timer;
    @Inject
    private TokenService devices;
    @Inject
    private CustodianService custodians;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private UserAdminService users;
    @Inject
    private DelegationService delegations;

    private static LocalDate today() throws Exception {
        return LocalDate.parse(As.Sql.text("select (now() at time zone 'Asia/Ho_Chi_Minh')::date"));
    }

    private static UUID department() throws Exception {
        return UUID.fromString(As.Sql.text("select agency_id from app_user where username = 'vanthu.so'"));
    }

    private static NewPersonnelEvent about(PersonnelKind kind, UUID person, LocalDate from, boolean urgent) throws Exception {
        boolean moves = kind == PersonnelKind.TRANSFER || kind == PersonnelKind.CONCURRENT;
        boolean titled = moves || kind == PersonnelKind.APPOINT || kind == PersonnelKind.TITLE_CHANGE;
        UUID successor = kind == PersonnelKind.CUSTODIAN_CHANGE ? UUID.fromString(As.Sql.text("select s.person_id from subscriber s where s.kind = 'PERSON' and s.agency_id = '"
                + commune() + "' and s.person_id <> '" + person + "' order by s.id limit 1")) : null;
        return new NewPersonnelEvent(kind, person, null, "45/QĐ-UBND", from.minusDays(1), from, moves ? department() : null, successor, titled ? "Phó Trưởng phòng" : null,
                false, true, kind == PersonnelKind.NAME_OR_ID_CHANGE ? "Nguyễn Thị Hồng Hạnh" : null,
                kind == PersonnelKind.EMAIL_CHANGE ? "hanh.moi@daknong.gov.vn" : null, urgent, null);
    }

    private PersonnelView reported(PersonnelKind kind, UUID person, LocalDate from) throws Exception {
        return As.persona(CLERK, () -> changes.report(about(kind, person, from, false)));
    }

    private PersonnelView decided(PersonnelView change) throws Exception {
        return As.persona(CLERK, () -> changes.attachDecision(change.id(), change.version(), "quyết định.png", Pictures.scan()));
    }

    private PersonnelView verified(PersonnelKind kind, UUID person, LocalDate from) throws Exception {
        PersonnelView change = decided(reported(kind, person, from));
        return As.persona(OFFICER, () -> changes.verify(change.id(), change.version(), null));
    }

    private PersonnelView planned(PersonnelView change, List<Choice> choices) throws Exception {
        return As.persona(CLERK, () -> changes.plan(change.id(), change.version(), choices, null));
    }

    private static LetterSigned letter() throws Exception {
        return new LetterSigned("88/CV-UBND", today(), SignMethod.SCAN, "công văn.png", Pictures.scan());
    }

    private PersonnelView confirmed(PersonnelView change) throws Exception {
        return As.persona(HEAD, () -> changes.confirm(change.id(), change.version(), letter(), null));
    }

    private PersonnelView present(UUID change) throws Exception {
        return As.persona(OFFICER, () -> changes.get(change));
    }

    private static PartView part(PersonnelView change, PartAction action) {
        return change.parts().stream().filter(one -> one.action() == action).findFirst().orElseThrow();
    }

    private static List<Choice> only(PersonnelView change, PartAction... wanted) {
        return change.parts().stream().map(one -> new Choice(one.id(), Arrays.asList(wanted).contains(one.action()), "Không cần trong trường hợp này")).toList();
    }

    @Test
    void a_retirement_goes_from_the_report_to_the_end_of_all_that_follows() throws Exception {
        Holder holder = holder();
        PersonnelView verified = verified(PersonnelKind.RETIRE, holder.person(), today());
        PersonnelView waiting = confirmed(planned(verified, List.of()));
        assertEquals(PersonnelState.CONFIRMED, waiting.state());
        Thing thing = Thing.personnel(waiting.id());
        thing.wasDoneBy(CLERK, "personnel.report");
        thing.wasDoneBy(OFFICER, "personnel.verify");
        thing.wasDoneBy(CLERK, "personnel.plan");
        thing.wasDoneBy(HEAD, "personnel.confirm");

        timer.look();

        PersonnelView under = present(waiting.id());
        assertEquals(PersonnelState.EXECUTING, under.state());
        thing.wasDoneBy("system", "personnel.execute");
        PartView revoke = part(under, PartAction.REVOKE);
        assertEquals(PartState.RUNNING, revoke.state(), String.valueOf(revoke.failure()));
        assertEquals(List.of(RequestAction.REVOKE, LineState.SUBMITTED, holder.certificate()),
                List.of(seenLine(revoke).action(), seenLine(revoke).state(), seenLine(revoke).targetCertificateId()));
        assertEquals("17.2c-1", seenLine(revoke).payload().get("reason"));
        assertEquals("88/CV-UBND", As.Sql.text("select d.letter_no from dossier d join request_line l on l.dossier_id = d.id where l.id = '" + revoke.lineId() + "'"));
        assertEquals("PERSONNEL_CHANGE", As.Sql.text("select local_alert from certificate where id = '" + holder.certificate() + "'"));
        PartView recall = part(under, PartAction.RECALL);
        assertEquals("RECALLED " + recall.dueOn(), As.Sql.text("select state || ' ' || due_on from token where id = '" + holder.token() + "'"));
        assertEquals(5, calendar.workingDaysBetween(today(), recall.dueOn()), "working days to give it back");
        assertTrue(calendar.working(recall.dueOn()), "and the last of them is one");

        timer.look();
        assertEquals(under.version(), present(waiting.id()).version(), "what is under way is not begun twice");

        endLine(revoke);
        assertEquals(PersonnelState.EXECUTING, present(waiting.id()).state(), "the device is still out");
        As.persona("thukho", () -> devices.take(holder.token(), TokenStep.CONFIRM_LOST, devices.get(holder.token()).version(), "Không tìm thấy"));
        PersonnelView done = present(waiting.id());
        assertEquals(PersonnelState.COMPLETED, done.state(), done.parts().toString());
        assertEquals("LOST", part(done, PartAction.RECALL).outcome());
        thing.wasDoneBy("system", "personnel.complete");
    }

    /** A leaver who is an officer of the portal, keeps the commune's seal, has let somebody sign in his place and works on a request. */
    private record Everything(Holder holder, UUID account, String username, UUID delegation, UUID seal, UUID claimed) {
    }

    private Everything everything() throws Exception {
        Holder holder = holder();
        UUID account = UUID.randomUUID();
        UUID delegation = UUID.randomUUID();
        String username = "roi.di." + account.toString().substring(0, 8);
        String seal = "(select id from subscriber where kind = 'ORGANISATION' and agency_id = '" + commune() + "')";
        for (String row : List.of("insert into app_user (id, subject, username, display_name, person_id) values ('" + account + "', '" + account + "', '" + username + "', 'Người rời đi', '" + holder.person() + "')",
                "insert into app_user_role (user_id, role) values ('" + account + "', 'OFFICER')",
                "insert into delegation (id, delegator_id, delegate_id, agency_id, role, document_no, valid_from, valid_to) select '" + delegation + "', '" + holder.person()
                        + "', person_id, agency_id, 'AGENCY_SIGNER', '09/UQ-UBND', current_date - 1, current_date + 300 from app_user where username = 'thuebao.xa'",
                "update subscriber set custodian_person_id = '" + holder.person() + "', version = version + 1 where id = " + seal)) {
            assertEquals(1, As.Sql.change(row), row);
        }
        LineView line = submitted();
        As.account(username, "OFFICER", () -> review.claim(line.id(), line.version(), null));
        return new Everything(holder, account, username, delegation, UUID.fromString(As.Sql.text("select id from subscriber where id = " + seal)), line.id());
    }

    @Test
    void all_that_a_leaver_has_is_shown_and_ends_in_one_act_under_one_letter() throws Exception {
        Everything leaver = everything();
        Holder holder = leaver.holder();
        Holdings held = As.persona(CLERK, () -> changes.holdings(holder.person()));
        assertEquals(List.of(List.of(holder.certificate()), List.of(holder.token()), List.of(leaver.delegation()), List.of(leaver.account()), List.of(leaver.seal()), List.of(leaver.claimed()), 1),
                List.of(held.certificates().stream().map(CertificateView::id).toList(),
                        held.tokens().stream().filter(one -> !leaver.seal().equals(one.subscriberId())).map(TokenView::id).toList(), held.delegations().stream().map(DelegationView::id).toList(),
                        held.accounts().stream().map(PersonAccounts.OfPerson::id).toList(), held.kept().stream().map(SubscriberView::id).toList(),
                        held.claimed().stream().map(LineView::id).toList(), held.positions().size()));

        PersonnelView verified = verified(PersonnelKind.RETIRE, holder.person(), today());
        Set<PartAction> all = EnumSet.of(PartAction.REVOKE, PartAction.RECALL, PartAction.CUSTODY, PartAction.ACCOUNT_END, PartAction.DELEGATION_END, PartAction.WORK_BACK, PartAction.POSITION_END);
        assertEquals(all, verified.parts().stream().filter(PartView::proposed).map(PartView::action).collect(Collectors.toSet()));
        PersonnelView waiting = confirmed(planned(verified, List.of()));
        assertEquals(0, waiting.parts().stream().filter(one -> one.state() != PartState.PROPOSED).count(), "nothing happens before the day");

        timer.look();

        PersonnelView under = present(waiting.id());
        assertEquals(List.of(), under.parts().stream().filter(one -> one.failure() != null).toList());
        for (PartAction action : all) {
            boolean takesTime = action == PartAction.REVOKE || action == PartAction.RECALL || action == PartAction.CUSTODY;
            assertEquals(takesTime ? PartState.RUNNING : PartState.DONE, part(under, action).state(), action.name());
        }
        assertEquals("ENDED " + today().minusDays(1), As.Sql.text("select state || ' ' || active_until from app_user where id = '" + leaver.account() + "'"));
        assertEquals("t", As.Sql.text("select revoked_at is not null from delegation where id = '" + leaver.delegation() + "'"));
        assertEquals(LineState.SUBMITTED, As.persona(OFFICER, () -> lines.get(leaver.claimed())).state(), "somebody else takes it up");
        assertEquals("88/CV-UBND", As.Sql.text("select string_agg(distinct d.letter_no, ' ') from dossier d join request_line l on l.dossier_id = d.id join personnel_part p on p.line_id = l.id where p.event_id = '"
                + under.id() + "'"));
        assertEquals("1", As.Sql.text("select count(*) from audit_event where object_id = '" + under.id() + "' and action = 'personnel.execute'"));

        endLine(part(under, PartAction.REVOKE));
        As.persona("thukho", () -> devices.take(holder.token(), TokenStep.CONFIRM_LOST, devices.get(holder.token()).version(), "Không tìm thấy"));
        assertEquals(PersonnelState.EXECUTING, present(under.id()).state(), "the seal is still in the leaver's hand");
        handOverTheSeal(leaver.seal(), holder.person());
        assertEquals(PersonnelState.COMPLETED, present(under.id()).state());
    }

    private void handOverTheSeal(UUID seal, UUID leaver) throws Exception {
        UUID device = UUID.fromString(As.Sql.text("select id from token where subscriber_id = '" + seal + "' and state = 'IN_USE' order by id limit 1"));
        UUID next = UUID.fromString(As.Sql.text("select s.person_id from subscriber s where s.kind = 'PERSON' and s.agency_id = '" + commune() + "' and s.person_id <> '" + leaver + "' order by s.id limit 1"));
        As.persona(CLERK, () -> custodians.change(device, devices.get(device).version(), next, true, SignatureMethod.SCAN, Pictures.scan(), "biên bản.png"));
    }

    private LineView seenLine(PartView part) throws Exception {
        UUID line = part.lineId();
        return As.persona(OFFICER, () -> lines.get(line));
    }

    /** The agency takes the line back before anybody claims it. */
    private void endLine(PartView part) throws Exception {
        UUID dossier = seenLine(part).dossierId();
        As.persona(CLERK, () -> dossiers.withdraw(dossier, dossiers.get(dossier).version(), "Thu hồi bằng cách khác"));
    }

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
                null, null, null, false, false, null, null, false, null)));
        thing.refuses(PersonnelError.SUCCESSOR_UNKNOWN, CLERK, () -> changes.report(new NewPersonnelEvent(PersonnelKind.CUSTODIAN_CHANGE, holder.person(), null, "1/QĐ",
                null, today, null, holder.person(), null, false, false, null, null, false, null)));
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
                null, null, null, false, false, null, null, false, null)));
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
    void a_head_does_not_sign_for_the_own_departure() throws Exception {
        UUID head = UUID.fromString(As.Sql.text("select person_id from app_user where username = '" + HEAD + "'"));
        PersonnelView change = decided(reported(PersonnelKind.LONG_LEAVE, head, today().plusDays(9)));
        PersonnelView verified = As.persona(OFFICER, () -> changes.verify(change.id(), change.version(), null));
        PersonnelView planned = planned(verified, List.of());

        Thing.personnel(change.id()).refuses(PersonnelError.PERSON_CONCERNED, HEAD, () -> changes.confirm(change.id(), planned.version(), letter(), null));
        As.persona(CLERK, () -> changes.cancel(change.id(), planned.version(), "Thử xong"));
    }

    @Test
    void what_is_left_out_is_not_done_and_its_reason_stays() throws Exception {
        Holder holder = holder();
        PersonnelView verified = verified(PersonnelKind.DISMISS, holder.person(), today());
        confirmed(planned(verified, only(verified, PartAction.RECALL)));
        timer.look();

        PersonnelView under = present(verified.id());
        assertEquals(PartState.LEFT_OUT, part(under, PartAction.REVOKE).state());
        assertEquals("Không cần trong trường hợp này", part(under, PartAction.REVOKE).reason());
        assertEquals("IN_FORCE", As.Sql.text("select state from certificate where id = '" + holder.certificate() + "'"));
        Thing thing = Thing.personnel(verified.id());
        UUID recall = part(under, PartAction.RECALL).id();
        thing.isClosedTo(As.without("OFFICER"), () -> changes.waivePart(verified.id(), under.version(), recall, "Đã nộp"));
        thing.refuses(PersonnelError.PART_NOT_OPEN, OFFICER, () -> changes.waivePart(verified.id(), under.version(), part(under, PartAction.REVOKE).id(), "Đã nộp"));
        As.persona(OFFICER, () -> changes.waivePart(verified.id(), under.version(), recall, "Thiết bị đã nộp ngoài hệ thống"));
        assertEquals(PersonnelState.COMPLETED, present(verified.id()).state());
        thing.wasDoneBy(OFFICER, "personnel.waive-part");
    }

    @Test
    void what_cannot_wait_warns_at_once_and_goes_by_the_emergency_lane_while_the_papers_follow() throws Exception {
        Holder holder = holder();
        LocalDate later = today().plusDays(3);
        PersonnelView urgent = As.persona(CLERK, () -> changes.report(about(PersonnelKind.DISMISS, holder.person(), later, true)));
        assertEquals("PERSONNEL_CHANGE", As.Sql.text("select local_alert from certificate where id = '" + holder.certificate() + "'"));

        PersonnelView under = As.persona(HEAD, () -> changes.actUrgently(urgent.id(), urgent.version(), "Nghi lộ khóa"));

        assertEquals(PersonnelState.REPORTED, under.state(), "nobody has checked the decision yet");
        assertTrue(under.parts().stream().filter(one -> one.action() != PartAction.REVOKE && one.action() != PartAction.HOLD && one.action() != PartAction.WORK_BACK)
                .allMatch(one -> one.state() == PartState.PROPOSED), under.parts().toString());
        Thing.personnel(urgent.id()).refuses(PersonnelError.UNDER_WAY, CLERK, () -> changes.cancel(urgent.id(), under.version(), "Báo nhầm"));
        assertTrue(seenLine(part(under, PartAction.REVOKE)).flags().containsAll(Set.of("EMERGENCY", "LETTER_DUE")));
        assertEquals(List.of(part(under, PartAction.REVOKE).lineId()), As.persona(CLERK, () -> changes.holdings(holder.person())).openLines().stream().map(LineView::id).toList(), "open work is shown");
        As.persona("thukho", () -> devices.take(holder.token(), TokenStep.CONFIRM_LOST, devices.get(holder.token()).version(), "Không giao nộp"));
        UUID line = part(under, PartAction.REVOKE).lineId();
        UUID dossier = seenLine(part(under, PartAction.REVOKE)).dossierId();
        As.persona(CLERK, () -> dossiers.withdraw(dossier, dossiers.get(dossier).version(), "Đã thu hồi bằng đường khác"));
        assertEquals(LineState.WITHDRAWN, As.persona(OFFICER, () -> lines.get(line)).state());
        PersonnelView ended = present(urgent.id());
        assertTrue(ended.parts().stream().noneMatch(one -> one.state() == PartState.RUNNING), ended.parts().toString());
        PersonnelView decided = decided(ended);
        PersonnelView verified = As.persona(OFFICER, () -> changes.verify(decided.id(), decided.version(), null));
        Thing.personnel(verified.id()).refuses(StateError.STEP_NOT_ALLOWED, CLERK, () -> changes.attachDecision(verified.id(), verified.version(), "khác.png", Pictures.scan()));
        assertEquals(PersonnelState.CONFIRMED, confirmed(planned(verified, List.of())).state(), "the rest goes the usual way");
    }

    @Test
    void an_urgent_report_that_comes_to_nothing_takes_its_warning_back() throws Exception {
        Holder holder = holder();
        PersonnelView urgent = As.persona(CLERK, () -> changes.report(about(PersonnelKind.DISMISS, holder.person(), today(), true)));
        As.persona(OFFICER, () -> changes.reject(urgent.id(), urgent.version(), "Không đúng người"));
        assertNull(As.Sql.text("select local_alert from certificate where id = '" + holder.certificate() + "'"));
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

    /** What V350 proposes (ON) and offers (off) for somebody with one certificate and one device, typed from state-machines.md §7 and domain.md §5.4. */
    @ParameterizedTest
    @CsvSource({
            "APPOINT,           POSITION_BEGIN,                        CHANGE",
            "TRANSFER,          REVOKE ISSUE RECALL POSITION_BEGIN,    CHANGE",
            "TRANSFER_OUT,      REVOKE RECALL,                         ''",
            "TITLE_CHANGE,      POSITION_BEGIN,                        CHANGE REVOKE",
            "CONCURRENT,        POSITION_BEGIN,                        ISSUE",
            "RETIRE,            REVOKE RECALL,                         ''",
            "RESIGN,            REVOKE RECALL,                         ''",
            "DISMISS,           REVOKE RECALL,                         ''",
            "DECEASE,           REVOKE RECALL,                         ''",
            "SECONDMENT,        HOLD,                                  REVOKE RECALL",
            "LONG_LEAVE,        HOLD,                                  RECALL",
            "SUSPENSION,        HOLD RECALL,                           REVOKE",
            "NAME_OR_ID_CHANGE, CHANGE RECORD,                         ''",
            "EMAIL_CHANGE,      CHANGE RECORD,                         ''",
            "CUSTODIAN_CHANGE,  '',                                    ''"})
    void each_kind_of_change_proposes_what_the_book_says(PersonnelKind kind, String proposed, String offered) throws Exception {
        Holder holder = holder();
        PersonnelView change = verified(kind, holder.person(), today().plusDays(30));
        Set<PartAction> positions = EnumSet.of(PartAction.POSITION_END);

        assertEquals(words(proposed), change.parts().stream().filter(PartView::proposed).map(PartView::action).filter(one -> !positions.contains(one))
                .collect(Collectors.toSet()));
        assertEquals(words(offered), change.parts().stream().filter(one -> !one.proposed()).map(PartView::action).filter(one -> !positions.contains(one))
                .collect(Collectors.toSet()));
        As.persona(CLERK, () -> changes.cancel(change.id(), change.version(), "Thử xong"));
    }

    private static Set<PartAction> words(String typed) {
        return Arrays.stream(typed.split(" ")).filter(word -> !word.isEmpty()).map(PartAction::valueOf).collect(Collectors.toSet());
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
