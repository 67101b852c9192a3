package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.notification.DueTimer;
import vn.gov.ra.notification.ReminderService;

/** What becomes due by time alone, in the server, on rows as near to their end as they have to be. */
class DueNewsIT extends Inside {

    @Inject
    private DueTimer timer;
    @Inject
    private ReminderService reminders;

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
