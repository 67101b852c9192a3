package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.regulation.LegalCalendar;

class NewsDeskTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID DOSSIER = UUID.randomUUID();
    private static final Recipient HANH = new Recipient(UUID.randomUUID(), "hanh@xa.example.vn", null, null);
    private static final Recipient QUYEN = new Recipient(UUID.randomUUID(), null, null, null);

    private final Kept kept = new Kept();
    private final List<String> sent = new ArrayList<>();
    private final Transaction transaction = new Transaction();
    private final NewsDesk desk = new NewsDesk(transaction, new NoticeWriter(kept, new Outbox() {
        @Override
        public void add(String type, String json) {
            sent.add(type);
        }
    }, new LegalCalendar() {
        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 23);
        }
    }, Clock.fixed(MONDAY, ZoneOffset.UTC)));

    @Test
    void nothing_is_written_before_the_use_case_ends_and_nothing_where_it_fails() {
        desk.tell(approved());
        assertEquals(List.of(), kept.rows);

        transaction.end(true);
        assertEquals(2, kept.rows.size());
        transaction.begin();
        desk.tell(approved());
        transaction.end(false);
        assertEquals(2, kept.rows.size(), "rolled back");
    }

    @Test
    void lines_of_one_dossier_that_move_together_make_one_row_with_their_number() {
        desk.tell(approved());
        for (int i = 1; i < 200; i++) {
            assertTrue(desk.again(NoticeKind.LINE_APPROVED, DOSSIER));
        }
        assertFalse(desk.again(NoticeKind.LINE_APPROVED, UUID.randomUUID()), "another dossier has a row of its own");
        assertFalse(desk.again(NoticeKind.DOSSIER_TO_SIGN, DOSSIER), "so has another thing about it");
        transaction.end(true);

        assertEquals(List.of(200, 200), kept.rows.stream().map(row -> row.view().count()).toList());
    }

    @Test
    void who_did_it_is_not_told() {
        desk.tell(approved().except(HANH.userId()));
        transaction.end(true);

        assertEquals(List.of(QUYEN.userId()), kept.rows.stream().map(Notice::recipientId).toList());
    }

    @Test
    void rows_are_written_in_one_order_whatever_order_things_happened_in() {
        UUID other = UUID.randomUUID();
        desk.tell(rejected(other));
        desk.tell(rejected(DOSSIER));
        transaction.end(true);
        List<UUID> once = kept.rows.stream().map(row -> row.view().subjectId()).toList();
        kept.rows.clear();
        transaction.begin();
        desk.tell(rejected(DOSSIER));
        desk.tell(rejected(other));
        transaction.end(true);

        assertEquals(once, kept.rows.stream().map(row -> row.view().subjectId()).toList());
    }

    @Test
    void an_urgent_thing_is_mailed_at_once_and_a_reader_without_address_is_noted_as_such() {
        desk.tell(new News(NoticeKind.SUPPLEMENT_ASKED, DOSSIER, "now", Audience.agency(AGENCY), List.of("YC-2026-000123-01", "30/11/2026"), "/dossiers/view?id=" + DOSSIER));
        transaction.end(true);

        assertEquals(List.of(MailRows.ONE), sent);
        assertEquals(2, kept.flushedAfter, "the transaction ends with it, and nobody else writes the mail's row");
        assertEquals(MailState.WAITING, of(HANH).view().mailState());
        assertEquals(MailState.NOT_SENT, of(QUYEN).view().mailState());
        assertEquals(NotSent.NO_ADDRESS, of(QUYEN).view().mailReason());
    }

    @Test
    void what_was_told_already_is_not_mailed_again() {
        kept.known = true;
        desk.tell(new News(NoticeKind.SUPPLEMENT_ASKED, DOSSIER, "now", Audience.agency(AGENCY), List.of("YC-2026-000123-01", "30/11/2026"), "/"));
        transaction.end(true);

        assertEquals(List.of(), sent);
    }

    @Test
    void a_reader_gets_what_was_chosen_and_nothing_where_nothing_was() {
        kept.readers = List.of(new Recipient(HANH.userId(), HANH.email(), false, true), new Recipient(QUYEN.userId(), "quyen@xa.example.vn", true, false),
                new Recipient(UUID.randomUUID(), "thang@xa.example.vn", false, false));
        desk.tell(rejected(DOSSIER));
        transaction.end(true);

        assertEquals(2, kept.rows.size());
        assertFalse(of(HANH).inBell());
        assertEquals(MailState.WAITING, of(HANH).view().mailState());
        assertTrue(of(QUYEN).inBell());
        assertEquals(MailState.OFF, of(QUYEN).view().mailState());
    }

    private Notice of(Recipient reader) {
        return kept.rows.stream().filter(row -> row.recipientId().equals(reader.userId())).findFirst().orElseThrow();
    }

    private static News approved() {
        return new News(NoticeKind.LINE_APPROVED, DOSSIER, "now", Audience.agency(AGENCY), List.of("YC-2026-000123", "UBND xã Ea Kar"), "/dossiers/view?id=" + DOSSIER);
    }

    private static News rejected(UUID line) {
        return new News(NoticeKind.LINE_REJECTED, line, "now", Audience.agency(AGENCY), List.of("YC-2026-000123-01"), "/dossiers/view?id=" + DOSSIER);
    }

    private static final class Kept extends NoticeRepository {

        private final List<Notice> rows = new ArrayList<>();
        private List<Recipient> readers = List.of(HANH, QUYEN);
        private boolean known;
        private int flushedAfter;

        @Override
        List<Recipient> recipients(News news, LocalDate today) {
            return readers;
        }

        @Override
        boolean add(Notice notice) {
            rows.add(notice);
            return !known;
        }

        @Override
        void flush() {
            flushedAfter = rows.size();
        }
    }

    private static final class Transaction implements TransactionSynchronizationRegistry {

        private final Map<Object, Object> kept = new HashMap<>();
        private final List<Synchronization> waiting = new ArrayList<>();

        void begin() {
            kept.clear();
            waiting.clear();
        }

        void end(boolean well) {
            if (well) {
                waiting.forEach(Synchronization::beforeCompletion);
            }
            waiting.forEach(one -> one.afterCompletion(0));
        }

        @Override
        public Object getTransactionKey() {
            return this;
        }

        @Override
        public void putResource(Object key, Object value) {
            kept.put(key, value);
        }

        @Override
        public Object getResource(Object key) {
            return kept.get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization one) {
            waiting.add(one);
        }

        @Override
        public int getTransactionStatus() {
            return 0;
        }

        @Override
        public void setRollbackOnly() {
            throw new AssertionError("no notice takes a decision back");
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
