package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.notification.DueTimer;
import vn.gov.ra.notification.ReminderService;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenStep;

/** What becomes due by time alone, in the server, on rows as near to their end as they have to be. */
class DueNewsIT extends Inside {

    @Inject
    private DueTimer timer;
    @Inject
    private ReminderService reminders;
    @Inject
    private RequestLines lines;
    @Inject
    private TokenService devices;

    @Test
    void a_certificate_near_its_end_is_told_once_to_clerk_and_head_and_no_more_once_it_is_replaced() throws Exception {
        Holder holder = holder();
        endsIn(holder.certificate(), "29 days");
        timer.look();
        timer.look();
        assertEquals("CERTIFICATE_EXPIRING 30 vanthu.xa, CERTIFICATE_EXPIRING_HEAD 30 thutruong.xa", told(holder.certificate()));
        assertEquals("WAITING", As.Sql.text("select distinct n.mail_state from notification n where n.subject_id = '" + holder.certificate() + "' and n.mail_state <> 'NOT_SENT'"));

        endsIn(holder.certificate(), "6 days");
        assertEquals(1, As.Sql.change("update certificate set predecessor_id = '" + holder.certificate() + "' where id = (select id from certificate where state = 'IN_FORCE'"
                + " and predecessor_id is null and id <> '" + holder.certificate() + "' and agency_id <> '" + commune() + "' order by id limit 1)"));
        timer.look();
        assertEquals("CERTIFICATE_EXPIRING 30 vanthu.xa, CERTIFICATE_EXPIRING_HEAD 30 thutruong.xa", told(holder.certificate()), "a successor is there");
        assertEquals("30 TOLD, 15 REPLACED, 7 REPLACED, 1 REPLACED", outcomes(holder.certificate(), 30));
        As.Sql.change("update certificate set predecessor_id = null where predecessor_id = '" + holder.certificate() + "'");
        timer.look();
        assertEquals("CERTIFICATE_EXPIRING 30 vanthu.xa, CERTIFICATE_EXPIRING 7 vanthu.xa, CERTIFICATE_EXPIRING_HEAD 30 thutruong.xa, CERTIFICATE_EXPIRING_HEAD 7 thutruong.xa",
                told(holder.certificate()));
        assertEquals("30 TOLD, 15 OVERTAKEN, 7 TOLD, 1 NOT_YET", outcomes(holder.certificate(), 30));
        assertThrows(EJBAccessException.class, () -> As.persona("vanthu.xa", () -> reminders.ofCertificate(holder.certificate())));
    }

    /** No test's grant may stand: whoever has one decides. */
    @Test
    void authority_that_ends_is_told_sixty_days_before_unless_more_of_it_follows() throws Exception {
        UUID ending = UUID.randomUUID();
        UUID goesOn = UUID.randomUUID();
        UUID more = UUID.randomUUID();
        UUID lent = UUID.randomUUID();
        String keeper = As.Sql.text("select person_id from app_user where username = 'thukho'");
        String observer = As.Sql.text("select person_id from app_user where username = 'giamsat'");
        try {
            grant(ending, keeper, "current_date + 59");
            grant(goesOn, observer, "current_date + 50");
            grant(more, observer, "current_date + 400");
            As.Sql.change("insert into delegation (id, delegator_id, delegate_id, agency_id, role, document_no, valid_from, valid_to) select '" + lent + "', person_id, '" + observer
                    + "', agency_id, 'AGENCY_SIGNER', '07/UQ-UBND', current_date - 100, current_date + 20 from app_user where username = 'thutruong.xa'");
            timer.look();
            timer.look();
            assertEquals("GRANT_ENDING lanhdao, GRANT_ENDING lanhdao2, GRANT_ENDING quantri", toldTo(ending));
            assertEquals("DELEGATION_ENDING thutruong.xa", toldTo(lent));
            assertNull(toldTo(goesOn), "it is granted again");
            assertNull(toldTo(more), "its end is far away");
        } finally {
            As.Sql.change("delete from delegation where id = '" + lent + "'");
            As.Sql.change("delete from authority_grant where decision_no = '99/QĐ-THU'");
        }
    }

    @Test
    void a_device_that_has_to_come_back_is_told_to_its_agency_and_when_it_is_late_to_the_head() throws Exception {
        UUID device = holder().token();
        As.persona("thukho", () -> devices.take(device, TokenStep.RECALL, devices.get(device).version(), "Đối chiếu"));
        timer.look();
        assertNull(toldTo(device), "five working days are left");
        As.Sql.change("update token set due_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date where id = '" + device + "'");
        timer.look();
        timer.look();
        assertEquals("DEVICE_DUE vanthu.xa", toldTo(device));
        As.Sql.change("update token set due_on = due_on - 1 where id = '" + device + "'");
        timer.look();
        timer.look();
        assertEquals("DEVICE_DUE vanthu.xa, DEVICE_DUE_HEAD thutruong.xa", toldTo(device));
    }

    @Test
    void a_certificate_from_outside_is_told_to_its_agency_while_it_is_used() throws Exception {
        UUID record = UUID.randomUUID();
        UUID issuer = UUID.randomUUID();
        As.Sql.change("insert into outside_issuer (id, dn, kind) values ('" + issuer + "', 'CN=CA công cộng nhắc hạn,C=VN', 'PUBLIC_CA')");
        As.Sql.change("insert into outside_certificate (id, issuer_id, serial, subject_dn, common_name, search_key, not_before, not_after, sha256, der, agency_id, reason, state, state_since,"
                + " recorded_by, recorded_at) values ('" + record + "', '" + issuer + "', '6f01', 'CN=Thuế', 'Chứng thư nộp thuế', 'nop thue', now() - interval '300 days', now() + interval '29 days',"
                + " 'nhac-han', '\\x00', '" + commune() + "', 'còn hợp đồng', 'IN_USE', now(), 'vanthu.xa', now())");
        timer.look();
        timer.look();
        assertEquals("OUTSIDE_EXPIRING vanthu.xa, OUTSIDE_EXPIRING_HEAD thutruong.xa", toldTo(record));
        As.Sql.change("update outside_certificate set not_after = now() + interval '6 days', state = 'ENDED' where id = '" + record + "'");
        timer.look();
        assertEquals("OUTSIDE_EXPIRING vanthu.xa, OUTSIDE_EXPIRING_HEAD thutruong.xa", toldTo(record), "nobody uses it any more");
    }

    /** Told on working days alone: OverdueNewsTest. */
    @Test
    void lines_that_lie_at_the_office_past_their_term_are_counted_and_those_whose_clock_stands_are_not() throws Exception {
        String line = As.Sql.text("select l.id from request_line l where l.state = 'SUBMITTED' order by l.id limit 1");
        String before = As.Sql.text("select due_on from request_line where id = '" + line + "'");
        long late = lines.overdue().count();
        try {
            As.Sql.change("update request_line set due_on = date '2020-01-06' where id = '" + line + "'");
            assertEquals(LocalDate.of(2020, 1, 6), lines.overdue().oldest());
            assertEquals(late + 1, lines.overdue().count());
            As.Sql.change("update request_line set state = 'ON_HOLD' where id = '" + line + "'");
            assertEquals(late, lines.overdue().count());
        } finally {
            As.Sql.change("update request_line set state = 'SUBMITTED', due_on = " + (before == null ? "null" : "'" + before + "'") + " where id = '" + line + "'");
        }
    }

    private static void grant(UUID id, String person, String validTo) throws Exception {
        As.Sql.change("insert into authority_grant (id, person_id, form, decision_no, valid_from, valid_to) values ('" + id + "', '" + person + "', '06', '99/QĐ-THU', current_date - 100, "
                + validTo + ")");
    }

    private static String toldTo(UUID subject) throws Exception {
        return As.Sql.text("select string_agg(n.kind || ' ' || u.username, ', ' order by n.kind, u.username) from notification n join app_user u on u.id = n.recipient_id"
                + " and u.username in ('vanthu.xa', 'thutruong.xa', 'lanhdao', 'lanhdao2', 'quantri', 'vanthu.so', 'thutruong.so') where n.subject_id = '" + subject + "'");
    }

    /** As the office is told. */
    private String outcomes(UUID certificate, int from) throws Exception {
        return As.persona("chuyenvien", () -> reminders.ofCertificate(certificate)).stream().filter(one -> one.days() <= from).map(one -> one.days() + " " + one.outcome())
                .collect(Collectors.joining(", "));
    }

    private static void endsIn(UUID certificate, String time) throws Exception {
        assertEquals(1, As.Sql.change("update certificate set not_after = now() + interval '" + time + "' where id = '" + certificate + "'"));
    }

    private static String told(UUID certificate) throws Exception {
        return As.Sql.text("select string_agg(n.kind || ' ' || n.threshold || ' ' || u.username, ', ' order by n.kind, n.threshold, u.username) from notification n"
                + " join app_user u on u.id = n.recipient_id and u.username in ('vanthu.xa', 'thutruong.xa') where n.subject_id = '" + certificate + "'");
    }
}
