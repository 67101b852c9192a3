package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Messages;

class NoticeViewTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_title_in_both_languages_that_names_what_it_is_about(NoticeKind kind) {
        NoticeView notice = notice(kind, 3, "YC-2026-000123", "30/11/2026", "5");

        assertTrue(notice.title(Messages.VI).contains("YC-2026-000123"), notice.title(Messages.VI));
        assertTrue(notice.title(Messages.EN).contains("YC-2026-000123"), notice.title(Messages.EN));
        assertNotEquals(notice.title(Messages.VI), notice.title(Messages.EN));
        assertFalse(notice.title(Messages.VI).contains("{"), notice.title(Messages.VI));
    }

    @Test
    void what_is_written_as_a_key_is_read_in_the_readers_language() {
        NoticeView notice = notice(NoticeKind.WORK_DONE, 1, "job.kind.certificate.import");

        assertEquals("Đã xong: Nhập chứng thư số vào sổ", notice.title(Messages.VI));
        assertEquals("Done: Importing certificates into the register", notice.title(Messages.EN));
    }

    @Test
    void more_of_the_same_is_a_number_in_the_title() {
        assertEquals("Hồ sơ YC-2026-000123: 200 dòng được phê duyệt", notice(NoticeKind.LINE_APPROVED, 200, "YC-2026-000123", "UBND xã").title(Messages.VI));
    }

    @Test
    void a_reader_is_shown_only_what_the_present_roles_let_him_see() {
        Set<NoticeKind> clerk = Reader.of(actor(Role.CLERK)).kinds();
        Set<NoticeKind> head = Reader.of(actor(Role.OFFICE_SIGNER)).kinds();
        Set<NoticeKind> admin = Reader.of(actor(Role.ADMIN)).kinds();

        assertTrue(clerk.contains(NoticeKind.SUPPLEMENT_ASKED) && clerk.contains(NoticeKind.MINUTES_WAITING));
        assertFalse(clerk.contains(NoticeKind.LIST_TO_SIGN) || clerk.contains(NoticeKind.CRL_STALE) || clerk.contains(NoticeKind.DOSSIER_TO_SIGN));
        assertTrue(head.contains(NoticeKind.LIST_TO_SIGN) && head.contains(NoticeKind.RESULT_ARRIVED));
        assertFalse(head.contains(NoticeKind.LINE_APPROVED));
        assertTrue(admin.contains(NoticeKind.CRL_STALE));
        assertFalse(admin.contains(NoticeKind.RESULT_ARRIVED));
        assertTrue(Reader.of(actor(Role.SUBSCRIBER)).kinds().contains(NoticeKind.WORK_DONE), "one's own work, whatever the role");
    }

    @Test
    void urgent_kinds_are_mailed_unless_the_reader_chose_otherwise() {
        for (NoticeKind kind : NoticeKind.values()) {
            assertTrue(!kind.urgent() || kind.mailedByDefault(), kind.name());
        }
    }

    private static NoticeView notice(NoticeKind kind, int count, String... arguments) {
        return new NoticeView(UUID.randomUUID(), kind, UUID.randomUUID(), List.of(arguments), count, "/", MONDAY, null, MailState.OFF, null, null);
    }

    private static Actor actor(String role) {
        return new Actor(UUID.randomUUID(), "sub", "hanh", "Nguyễn Thị Hạnh", UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    }
}
