package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailPostTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Letter LETTER = new Letter("hanh@xa.example.vn", "Danh sách DS-2026-014 đã chốt, chờ ký", "Kính gửi Nguyễn Thị Hạnh,\n");

    private final GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        office.start();
    }

    @AfterEach
    void close() {
        office.stop();
    }

    @Test
    void a_mail_arrives_with_its_vietnamese_as_it_was_written() throws Exception {
        new MailPost(config(null, null, false)).send(LETTER, MONDAY);

        assertEquals(1, office.getReceivedMessages().length);
        MimeMessage mail = office.getReceivedMessages()[0];
        assertEquals(LETTER.subject(), mail.getSubject());
        assertTrue(mail.getContent().toString().contains("Nguyễn Thị Hạnh"), mail.getContent().toString());
        assertEquals("cts@example.vn", mail.getFrom()[0].toString());
        assertEquals(LETTER.to(), mail.getAllRecipients()[0].toString());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals(Date.from(MONDAY), mail.getSentDate());
    }

    @Test
    void nothing_is_sent_in_the_clear_to_a_server_that_does_not_encrypt() {
        assertThrows(MessagingException.class, () -> new MailPost(config(null, null, true)).send(LETTER, MONDAY));
        assertEquals(0, office.getReceivedMessages().length);
    }

    @Test
    void a_server_that_wants_to_know_who_sends_is_told_and_a_wrong_password_is_a_failure() throws Exception {
        office.setUser("cts@example.vn", "cts", "đúng mật khẩu");
        office.getManagers().getUserManager().setAuthRequired(true);

        assertThrows(AuthenticationFailedException.class, () -> new MailPost(config("cts", "sai", false)).send(LETTER, MONDAY));
        new MailPost(config("cts", "đúng mật khẩu", false)).send(LETTER, MONDAY);

        assertEquals(1, office.getReceivedMessages().length);
    }

    @Test
    void a_server_that_is_not_there_is_a_failure_that_is_tried_again() {
        MailConfig gone = config(null, null, false);
        office.stop();
        assertThrows(MessagingException.class, () -> new MailPost(gone).send(LETTER, MONDAY));
    }

    private MailConfig config(String user, String password, boolean startTls) {
        return new MailConfig("127.0.0.1", office.getSmtp().getPort(), "cts@example.vn", user, password, startTls, "https://cts.example.vn");
    }
}
