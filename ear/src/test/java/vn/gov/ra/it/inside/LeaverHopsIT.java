package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.delegation.DelegationView;
import vn.gov.ra.handover.CustodianService;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.personnel.Holdings;
import vn.gov.ra.personnel.PartAction;
import vn.gov.ra.personnel.PartState;
import vn.gov.ra.personnel.PartView;
import vn.gov.ra.personnel.PersonnelError;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelView;
import vn.gov.ra.regulation.CalendarEntry;
import vn.gov.ra.regulation.CalendarService;
import vn.gov.ra.regulation.DayKind;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;

/** Somebody retires, leaves or is dismissed: from the report to the end of all that the person had. */
class LeaverHopsIT extends PersonnelSteps {

    @Inject
    private CustodianService custodians;
    @Inject
    private CalendarService days;
    @Inject
    private LegalCalendar calendar;

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
        theDayGoesWithTheCalendar(waiting.id(), holder.token(), recall.dueOn());

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

    /** The change and the device show the same day, whatever becomes of the calendar. */
    private void theDayGoesWithTheCalendar(UUID change, UUID token, LocalDate due) throws Exception {
        LocalDate next = calendar.addWorkingDays(due, 1);
        As.persona("quantri", () -> {
            days.put(new CalendarEntry(due, DayKind.HOLIDAY, "Nghỉ theo công điện", "99/CĐ-TTg"));
            return null;
        });
        try {
            assertEquals(next + " " + next, part(present(change), PartAction.RECALL).dueOn() + " " + As.Sql.text("select due_on from token where id = '" + token + "'"));
        } finally {
            As.persona("quantri", () -> {
                days.remove(due);
                return null;
            });
        }
        assertEquals(due + " " + due, part(present(change), PartAction.RECALL).dueOn() + " " + As.Sql.text("select due_on from token where id = '" + token + "'"));
    }
}
