package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.approval.EmergencyService;
import vn.gov.ra.approval.NewRemark;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.regulation.CalendarEntry;
import vn.gov.ra.regulation.CalendarReach;
import vn.gov.ra.regulation.CalendarService;
import vn.gov.ra.regulation.DayKind;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.MovedTerm;
import vn.gov.ra.regulation.TermKind;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.EmergencyReport;
import vn.gov.ra.request.EmergencyTimer;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineTermTimer;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.ReportChannel;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.shared.StateError;

/** Terms that end by themselves: the timers' own methods in the server, on rows as old as they have to be. */
class TermTimersIT extends Inside {

    private static final String OFFICER = "chuyenvien";
    private static final String SIGNER = "lanhdao";

    @Inject
    private CalendarService days;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private LineTermTimer terms;
    @Inject
    private EmergencyTimer emergencyTerms;
    @Inject
    private EmergencyService emergencies;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService elsewhere;

    @Test
    void a_line_that_got_no_answer_is_reminded_then_lapses_with_its_rows() throws Exception {
        LineView asked = asked();
        terms.look();
        assertEquals(LineState.NEEDS_SUPPLEMENT, seen(asked.id()).state(), "the term has just begun");

        aged(asked.id(), "answer_due_on = answer_due_on - 40, state_since = state_since - interval '50 days'");
        terms.look();
        assertEquals(LineState.NEEDS_SUPPLEMENT, seen(asked.id()).state(), "nothing is over before its last reminder");
        Thing line = Thing.line(asked.id());
        line.wasDoneBy("system", "line.answer-reminded");
        assertEquals("1", As.Sql.text("select count(*) from outbox where type = 'mail.supplement-reminder' and payload like '%" + asked.id() + "%'"));

        terms.look();
        assertEquals(LineState.LAPSED, seen(asked.id()).state());
        line.wasDoneBy("system", "line.lapse");
        terms.look();
        line.wasDoneBy("system", "line.lapse");
        line.refuses(StateError.STEP_NOT_ALLOWED, "vanthu.xa", () -> review.resubmit(asked.id(), seen(asked.id()).version(), Map.of(), "Đã bổ sung"));
    }

    /** The office's term stands while the agency answers and while the line is held, and goes on where it stood. */
    @Test
    void the_offices_clock_stands_for_a_supplement_and_for_a_hold_and_goes_on_where_it_stood() throws Exception {
        LineView claimed = claimed();
        LocalDate due = claimed.dueOn();
        LocalDate twoWeeksAgo = calendar.today().minusDays(14);
        int worked = calendar.workingDaysBetween(twoWeeksAgo, calendar.today());
        assertTrue(worked >= 5 && worked <= 10, "two weeks have so many working days: " + worked);

        LineView asked = As.persona(OFFICER, () -> review.askSupplement(claimed.id(), claimed.version(), List.of(NewRemark.about("position", "Ghi rõ chức vụ")), null, null));
        assertEquals(due, asked.dueOn(), "nothing moves while it stands");
        aged(asked.id(), "state_since = state_since - interval '14 days'");
        LineView back = As.persona("vanthu.xa", () -> review.resubmit(asked.id(), seen(asked.id()).version(), Map.of(), "Đã ghi"));
        assertEquals(calendar.addWorkingDays(due, worked), back.dueOn());

        LineView held = As.persona(OFFICER, () -> review.hold(back.id(), back.version(), "Chờ xác minh nhân thân"));
        aged(held.id(), "state_since = state_since - interval '14 days'");
        LineView on = As.persona(OFFICER, () -> review.resume(held.id(), seen(held.id()).version(), null));
        assertEquals(calendar.addWorkingDays(calendar.addWorkingDays(due, worked), worked), on.dueOn(), "it goes on, it does not begin anew");

        LineView again = As.persona(OFFICER, () -> review.hold(on.id(), on.version(), "Chờ xác minh"));
        assertEquals(on.dueOn(), As.persona(OFFICER, () -> review.resume(again.id(), again.version(), null)).dueOn(), "no working day went by");
    }

    @Test
    void a_day_off_that_is_announced_later_moves_the_last_day_and_taken_back_moves_it_back() throws Exception {
        LineView running = claimed();
        LineView other = claimed();
        LineView held = As.persona(OFFICER, () -> review.hold(other.id(), other.version(), "Chờ xác minh nhân thân"));
        LocalDate due = running.dueOn();
        LocalDate next = calendar.addWorkingDays(due, 1);

        announced(() -> days.put(new CalendarEntry(due, DayKind.HOLIDAY, "Nghỉ theo công điện", "99/CĐ-TTg")));
        try {
            assertEquals(next, seen(running.id()).dueOn());
            assertEquals(next, seen(held.id()).dueOn(), "the clock stands, the days are the same");
        } finally {
            announced(() -> days.remove(due));
        }
        assertEquals(due, seen(running.id()).dueOn());
        assertEquals(due, seen(held.id()).dueOn());
    }

    /** The preview names exactly the terms that then move, of every kind; all of them come back but the agency's own day. */
    @Test
    void what_was_promised_asked_for_and_called_back_moves_as_the_preview_said() throws Exception {
        LineView asked = asked();
        LineView running = claimed();
        BatchView list = sent();
        LocalDate off = calendar.addWorkingDays(calendar.today(), 1);
        LocalDate back = calendar.addWorkingDays(off, 2);
        String device = As.Sql.text("select id || ' ' || due_on from token where state = 'RECALLED' and due_on is not null order by id limit 1");
        String token = device.substring(0, 36);
        assertEquals(1, As.Sql.change("update token set due_on = '" + back + "' where id = '" + token + "'"));
        LocalDate promised = dossier(running).dueOn();
        LocalDate answer = answerDue(asked);
        LocalDate listDue = list.answerDueOn();
        List<LocalDate> then = List.of(calendar.addWorkingDays(promised, 1), calendar.addWorkingDays(answer, 1), calendar.addWorkingDays(listDue, 1), calendar.addWorkingDays(back, 1));
        try {
            List<CalendarReach> said = As.persona("quantri", () -> days.reach(off + ";HOLIDAY;Nghỉ theo công điện;99/CĐ-TTg"));
            assertEquals(List.of(promised, answer, listDue, back), terms(running, asked, list, token), "a preview moves nothing");
            Map<TermKind, Set<String>> before = stored();
            announced(() -> days.put(new CalendarEntry(off, DayKind.HOLIDAY, "Nghỉ theo công điện", "99/CĐ-TTg")));
            assertEquals(then, terms(running, asked, list, token));
            Map<TermKind, Set<String>> after = stored();
            for (TermKind kind : before.keySet()) {
                Set<String> moved = new HashSet<>(before.get(kind));
                moved.removeAll(after.get(kind));
                assertEquals(moved.size(), count(said, kind), kind + " said and moved");
            }
            assertTrue(count(said, TermKind.LIST) >= 1, said.toString());
            assertTrue(said.stream().allMatch(kind -> !kind.first().isEmpty() && kind.first().size() <= 5 && kind.first().stream().allMatch(MovedTerm::moves)), said.toString());
        } finally {
            announced(() -> days.remove(off));
        }
        assertEquals(List.of(promised, then.get(1), listDue, back), terms(running, asked, list, token), "what the agency was told for its answer is not made earlier");
        assertEquals(1, As.Sql.change("update token set due_on = '" + device.substring(37) + "' where id = '" + token + "'"));
    }

    /** Somebody asks while the change is not committed and gets the days of before; he alone, and not for the seconds they are remembered. */
    @Test
    void who_asks_while_a_day_is_being_entered_does_not_keep_the_days_of_before_for_all() throws Exception {
        LocalDate off = calendar.addWorkingDays(calendar.today(), 1);
        try {
            transaction.begin();
            announced(() -> days.put(new CalendarEntry(off, DayKind.HOLIDAY, "Nghỉ theo công điện", "99/CĐ-TTg")));
            assertTrue(CompletableFuture.supplyAsync(() -> calendar.working(off), elsewhere).get(), "not committed yet");
            transaction.commit();
            assertFalse(calendar.working(off));
        } finally {
            announced(() -> days.remove(off));
        }
        assertTrue(calendar.working(off));
    }

    private DossierView dossier(LineView line) throws Exception {
        return As.persona(OFFICER, () -> dossiers.get(line.dossierId()));
    }

    private static LocalDate answerDue(LineView line) throws Exception {
        return LocalDate.parse(As.Sql.text("select answer_due_on from request_line where id = '" + line.id() + "'"));
    }

    private List<LocalDate> terms(LineView running, LineView asked, BatchView list, String token) throws Exception {
        return List.of(dossier(running).dueOn(), answerDue(asked), As.persona(OFFICER, () -> batches.get(list.id())).answerDueOn(),
                LocalDate.parse(As.Sql.text("select due_on from token where id = '" + token + "'")));
    }

    /** Row and last day of whatever is stored. */
    private static Map<TermKind, Set<String>> stored() throws Exception {
        return Map.of(TermKind.LINE, rows("request_line", "due_on"), TermKind.PROMISE, rows("dossier", "due_on"), TermKind.ANSWER, rows("request_line", "answer_due_on"),
                TermKind.DEVICE, rows("token", "due_on"));
    }

    private static Set<String> rows(String table, String column) throws Exception {
        return Set.of(As.Sql.text("select string_agg(id || ' ' || " + column + ", ',') from " + table + " where " + column + " is not null").split(","));
    }

    private static int count(List<CalendarReach> said, TermKind kind) {
        return said.stream().filter(one -> one.kind() == kind).mapToInt(CalendarReach::count).sum();
    }

    private static void announced(Runnable change) throws Exception {
        As.persona("quantri", () -> {
            change.run();
            return null;
        });
    }

    @Test
    void a_hold_that_is_too_long_goes_back_to_its_officer_with_its_row() throws Exception {
        LineView claimed = claimed();
        LineView held = As.persona(OFFICER, () -> review.hold(claimed.id(), claimed.version(), "Chờ xác minh nhân thân"));
        terms.look();
        assertEquals(LineState.ON_HOLD, seen(held.id()).state());

        aged(held.id(), "state_since = state_since - interval '32 days'");
        terms.look();
        LineView back = seen(held.id());
        assertEquals(List.of(LineState.IN_REVIEW, claimed.assigneeId()), List.of(back.state(), back.assigneeId()));
        Thing.line(held.id()).wasDoneBy("system", "line.hold-over");
    }

    @Test
    void an_emergency_is_raised_approved_and_looked_at_again_with_its_rows() throws Exception {
        LineView approved = approvedEmergency();
        assertEquals(LineState.APPROVED, approved.state());
        Thing line = Thing.line(approved.id());
        line.wasDoneBy(OFFICER, "line.raise-emergency");
        line.wasDoneBy(SIGNER, "line.emergency-approve");
        line.refuses(ApprovalError.AFTER_REVIEW_OWN, SIGNER, () -> emergencies.afterReview(approved.id(), approved.version(), "Đúng quy định"));
        line.refuses(ApprovalError.COMMENT_REQUIRED, "lanhdao2", () -> emergencies.afterReview(approved.id(), approved.version(), " "));
        line.isClosedTo(As.without("OFFICER", "OFFICE_SIGNER"), () -> emergencies.afterReview(approved.id(), approved.version(), "Đúng quy định"));
        LineView looked = As.persona("lanhdao2", () -> emergencies.afterReview(approved.id(), approved.version(), "Đã gọi lại cơ quan, đúng"));
        assertFalse(looked.flags().contains("AFTER_REVIEW_DUE"), looked.flags().toString());
        line.wasDoneBy("lanhdao2", "line.after-review");
        line.refuses(ApprovalError.AFTER_REVIEW_NOT_DUE, "lanhdao2", () -> emergencies.afterReview(approved.id(), looked.version(), "Lần nữa"));
    }

    @Test
    void raising_an_emergency_is_refused_by_role_and_content() throws Exception {
        UUID certificate = certificate();
        Thing thing = Thing.certificate(certificate);
        String reason = reason();
        thing.isClosedTo(As.without("CLERK", "AGENCY_SIGNER", "OFFICER", "STOREKEEPER"),
                () -> emergencies.raise(told(certificate, reason, "Gọi lại số máy cơ quan")));
        thing.refuses(RequestError.GROUND_REQUIRED, OFFICER, () -> emergencies.raise(told(certificate, "KHÔNG-CÓ", "Gọi lại số máy cơ quan")));
        thing.refuses(RequestError.IDENTITY_CHECK_REQUIRED, OFFICER, () -> emergencies.raise(told(certificate, reason, null)));
        thing.refuses(vn.gov.ra.certificate.CertificateError.NOT_FOUND, "vanthu.so", () -> emergencies.raise(told(certificate, reason, "Gọi lại số máy cơ quan")));
    }

    @Test
    void approving_an_emergency_is_refused_by_role_state_and_content() throws Exception {
        LineView usual = submitted();
        Thing.line(usual.id()).refuses(ApprovalError.NOT_EMERGENCY, SIGNER, () -> emergencies.approve(usual.id(), usual.version(), "Gấp"));
        LineView raised = raised();
        Thing line = Thing.line(raised.id());
        line.isClosedTo(As.without("OFFICE_SIGNER"), () -> emergencies.approve(raised.id(), raised.version(), "Gấp"));
        line.refuses(ApprovalError.COMMENT_REQUIRED, SIGNER, () -> emergencies.approve(raised.id(), raised.version(), ""));
        LineView approved = As.persona(SIGNER, () -> emergencies.approve(raised.id(), raised.version(), "Mất thiết bị"));
        line.refuses(StateError.STEP_NOT_ALLOWED, SIGNER, () -> emergencies.approve(raised.id(), approved.version(), "Mất thiết bị"));
    }

    @Test
    void an_emergency_nobody_looked_at_again_is_alarmed_once_with_its_row() throws Exception {
        LineView approved = approvedEmergency();
        emergencyTerms.look();
        assertFalse(seen(approved.id()).flags().contains("OVERDUE"), "the day has just begun");

        assertEquals(1, As.Sql.change("update line_event set at = at - interval '25 hours' where action = 'emergency-approve' and line_id = '" + approved.id() + "'"));
        emergencyTerms.look();
        LineView late = seen(approved.id());
        assertTrue(late.flags().contains("OVERDUE"), late.flags().toString());
        emergencyTerms.look();
        Thing.line(approved.id()).wasDoneBy("system", "line.overdue");

        LineView looked = As.persona("lanhdao2", () -> emergencies.afterReview(approved.id(), late.version(), "Đã gọi lại cơ quan, đúng"));
        assertFalse(looked.flags().contains("OVERDUE"), looked.flags().toString());
    }

    @Test
    void an_emergency_whose_letter_never_came_is_alarmed_with_its_row() throws Exception {
        LineView raised = raised();
        As.Sql.change("update dossier set created_at = created_at - interval '20 days' where id = '" + raised.dossierId() + "'");
        emergencyTerms.look();
        assertTrue(seen(raised.id()).flags().contains("OVERDUE"));
        Thing.line(raised.id()).wasDoneBy("system", "line.overdue");
    }

    private LineView asked() throws Exception {
        LineView line = claimed();
        return As.persona(OFFICER, () -> review.askSupplement(line.id(), line.version(), List.of(NewRemark.about(null, "Thiếu quyết định bổ nhiệm")), null, null));
    }

    private LineView raised() throws Exception {
        UUID certificate = certificate();
        String reason = reason();
        return As.persona(OFFICER, () -> emergencies.raise(told(certificate, reason, "Gọi lại số máy cơ quan")));
    }

    private LineView approvedEmergency() throws Exception {
        LineView line = raised();
        return As.persona(SIGNER, () -> emergencies.approve(line.id(), line.version(), "Mất thiết bị, thu hồi ngay"));
    }

    private static EmergencyReport told(UUID certificate, String reason, String check) {
        return new EmergencyReport(certificate, null, null, reason, ReportChannel.PHONE, "Chánh Văn phòng Y Khem Niê", check, "Rơi trên đường công tác");
    }

    /** One in force of the commune that nobody asks to revoke. */
    private static UUID certificate() throws Exception {
        return UUID.fromString(As.Sql.text("select c.id from certificate c where c.state = 'IN_FORCE' and c.agency_id = '" + commune() + "' and c.local_alert is null"
                + " and not exists (select 1 from app_user u join subscriber s on s.person_id = u.person_id where s.id = c.subscriber_id)"
                + " and not exists (select 1 from request_line l where l.subject_key = 'C:' || c.id) order by c.id limit 1"));
    }

    private static String reason() throws Exception {
        return As.Sql.text("select code from reason where kind = 'REVOKE' order by code limit 1");
    }

    private static void aged(UUID line, String how) throws Exception {
        assertEquals(1, As.Sql.change("update request_line set " + how + " where id = '" + line + "'"));
    }
}
