package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.outbox.OutboxMessage;
import vn.gov.ra.preference.Languages;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.shared.Messages;

class MailHandlerTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final MailConfig SERVER = new MailConfig("mail.example.vn", 25, "cts@example.vn", null, null, true, "https://cts.example.vn");
    private static final MailConfig NONE = new MailConfig(null, 25, null, null, null, true, null);

    private final AppUser hanh = new AppUser(UUID.randomUUID(), "vanthu.xa", "Nguyễn Thị Hạnh", "hanh@xa.example.vn", null, null);
    private final Kept kept = new Kept();
    private final List<String> planned = new ArrayList<>();
    private final List<Letter> sent = new ArrayList<>();
    private boolean down;
    private Locale language = Messages.VI;
    private Words words = Words.BUILT_IN;
    private final MailBook book = new MailBook(kept, new NoticeTemplateRepository() {
        @Override
        Words words() {
            return words;
        }
    }, new Languages() {
        @Override
        public Locale of(UUID account) {
            return language;
        }
    }, new Outbox() {
        @Override
        public void add(String type, String json) {
            planned.add(json);
        }
    }, Clock.fixed(MONDAY, ZoneOffset.UTC));

    MailHandlerTest() {
        hanh.activate("sub");
    }

    @Test
    void what_gathered_in_a_day_is_one_mail_with_a_link_for_each() throws Exception {
        Notice first = waiting(NoticeKind.MINUTES_WAITING, "BB-2026-0007");
        Notice second = waiting(NoticeKind.LINE_REJECTED, "YC-2026-000123-01");

        handler(SERVER).send(digest());

        Letter letter = sent.get(0);
        assertEquals(1, sent.size());
        assertEquals("hanh@xa.example.vn", letter.to());
        assertEquals("Cổng quản lý chứng thư số: 2 thông báo", letter.subject());
        assertTrue(letter.text().contains("BB-2026-0007") && letter.text().contains("https://cts.example.vn/notifications/open?id=" + second.id()), letter.text());
        assertEquals(List.of(MailState.SENT, MailState.SENT), List.of(first.mailState(), second.mailState()));
        handler(SERVER).send(digest());
        assertEquals(1, sent.size(), "a row that comes twice sends nothing again");
    }

    @Test
    void a_mail_is_written_in_the_language_its_reader_chose() throws Exception {
        waiting(NoticeKind.MINUTES_WAITING, "BB-2026-0007");
        waiting(NoticeKind.LINE_REJECTED, "YC-2026-000123-01");
        language = Messages.EN;

        handler(SERVER).send(digest());

        assertEquals("Certificate portal: 2 notifications", sent.get(0).subject());
        assertTrue(sent.get(0).text().startsWith("Dear Nguyễn Thị Hạnh,") && sent.get(0).text().contains("Handover minutes BB-2026-0007 wait for your signature"),
                sent.get(0).text());
    }

    @Test
    void an_urgent_notice_goes_alone_and_not_again_with_the_digest() throws Exception {
        Notice urgent = waiting(NoticeKind.SUPPLEMENT_ASKED, "YC-2026-000123-01", "30/11/2026");
        waiting(NoticeKind.MINUTES_WAITING, "BB-2026-0007");

        handler(SERVER).send(digest());
        assertFalse(sent.get(0).text().contains("30/11/2026"), sent.get(0).text());
        handler(SERVER).send(one(urgent));

        assertEquals("Đề nghị YC-2026-000123-01 cần bổ sung, hạn trả lời 30/11/2026", sent.get(1).subject());
    }

    @Test
    void without_a_server_every_mail_is_closed_and_says_why() throws Exception {
        Notice notice = waiting(NoticeKind.LIST_TO_SIGN, "DS-2026-014");

        handler(NONE).send(digest());

        assertEquals(MailState.NOT_SENT, notice.mailState());
        assertEquals(NotSent.NOT_CONFIGURED, notice.view().mailReason());
        assertEquals(List.of(), sent);
    }

    @Test
    void an_account_that_ended_gets_no_mail() throws Exception {
        Notice notice = waiting(NoticeKind.LIST_TO_SIGN, "DS-2026-014");
        hanh.end();

        handler(SERVER).send(digest());

        assertEquals(NotSent.ACCOUNT_ENDED, notice.view().mailReason());
    }

    @Test
    void a_server_that_is_down_leaves_the_mail_waiting_for_the_next_attempt() throws Exception {
        Notice notice = waiting(NoticeKind.LIST_TO_SIGN, "DS-2026-014");
        down = true;
        assertThrows(MessagingException.class, () -> handler(SERVER).send(digest()));
        assertEquals(MailState.WAITING, notice.mailState());
        down = false;

        handler(SERVER).send(digest());

        assertEquals(MailState.SENT, notice.mailState());
    }

    @Test
    void a_personal_number_in_the_name_of_a_file_does_not_leave_by_mail() throws Exception {
        Notice notice = waiting(NoticeKind.IMPORT_READY, "can-cuoc-067085009876.xlsx", "3", "0");

        handler(SERVER).send(one(notice));

        assertFalse((sent.get(0).subject() + sent.get(0).text().replaceAll("id=\\S+", "")).contains("067085009876"), sent.get(0).toString());
    }

    @Test
    void a_recipient_has_one_digest_a_day_however_often_the_timer_looks() {
        waiting(NoticeKind.MINUTES_WAITING, "BB-2026-0007");

        assertEquals(1, book.plan(DAY));
        assertEquals(0, book.plan(DAY));
        assertEquals(1, book.plan(DAY.plusDays(1)));
        assertEquals(2, planned.size());
    }

    @Test
    void a_host_without_sender_or_portal_is_refused_at_the_start() {
        assertThrows(IllegalStateException.class, () -> new MailConfig("mail.example.vn", 25, null, null, null, true, "https://cts.example.vn"));
        assertThrows(IllegalStateException.class, () -> new MailConfig("mail.example.vn", 0, "a@b.vn", null, null, true, "https://cts.example.vn"));
    }

    private MailHandler handler(MailConfig config) {
        return new MailHandler(book, config, new MailPost(config) {
            @Override
            void send(Letter letter, Instant now) throws MessagingException {
                if (down) {
                    throw new MessagingException("connection refused");
                }
                sent.add(letter);
            }
        }, Clock.fixed(MONDAY, ZoneOffset.UTC));
    }

    private Notice waiting(NoticeKind kind, String... arguments) {
        Notice notice = new Notice(UUID.randomUUID(), hanh.id(), new News(kind, UUID.randomUUID(), "now", Audience.office(), List.of(arguments), "/"), true, MONDAY,
                MailState.WAITING, null);
        kept.rows.add(notice);
        return notice;
    }

    private OutboxMessage digest() {
        return new OutboxMessage(UUID.randomUUID(), MailRows.DIGEST, "{\"recipient\":\"" + hanh.id() + "\"}", 1);
    }

    private static OutboxMessage one(Notice notice) {
        return new OutboxMessage(UUID.randomUUID(), MailRows.ONE, "{\"notification\":\"" + notice.id() + "\"}", 1);
    }

    private final class Kept extends MailRepository {

        private final List<Notice> rows = new ArrayList<>();
        private final Set<LocalDate> days = new HashSet<>();

        @Override
        Optional<Notice> byId(UUID id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst();
        }

        @Override
        AppUser account(UUID id) {
            return hanh;
        }

        @Override
        List<Notice> waiting(UUID recipient) {
            return rows.stream().filter(row -> row.mailState() == MailState.WAITING).toList();
        }

        @Override
        List<UUID> withDigest() {
            return List.of(hanh.id());
        }

        @Override
        boolean plan(UUID recipient, LocalDate day) {
            return days.add(day);
        }
    }
}
