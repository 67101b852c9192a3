package vn.gov.ra.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.SharedError;

class FormDraftServiceTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor QUYEN = actor("Trần Thị Lệ Quyên");
    private static final Actor THANG = actor("Hoàng Đình Thắng");
    private static final String KEY = "dossier-line.0190c2f4-0000-7000-8000-000000000001";

    private final Kept kept = new Kept();
    private String days;
    private Instant now = MONDAY;

    @Test
    void what_was_typed_comes_back_as_it_was() {
        DraftContent typed = content(Map.of("fullName", List.of("Nguyễn Thị Hạnh"), "checked", List.of("a", "b"), "note", List.of("")));
        as(QUYEN, () -> service().save(KEY, typed));

        FormDraft found = as(QUYEN, () -> service().get(KEY));

        assertEquals(typed, found.content());
        assertEquals(MONDAY, found.savedAt());
    }

    @Test
    void nobody_reads_or_discards_the_draft_of_another_administrators_included() {
        as(QUYEN, () -> service().save(KEY, content(Map.of("fullName", List.of("Nguyễn Thị Hạnh")))));
        Actor admin = new Actor(UUID.randomUUID(), "a", "quantri", "Phạm Văn Quản", UUID.randomUUID(), null, Set.of("ADMIN"));

        refused(DraftError.NOT_FOUND, () -> as(THANG, () -> service().get(KEY)));
        refused(DraftError.NOT_FOUND, () -> as(admin, () -> service().get(KEY)));
        as(admin, () -> {
            service().discard(KEY);
            return service().list();
        });

        assertTrue(as(QUYEN, () -> service().find(KEY)).isPresent());
    }

    @Test
    void the_later_save_takes_the_place_of_the_earlier() {
        as(QUYEN, () -> service().save(KEY, content(Map.of("fullName", List.of("Nguyễn Thị")))));
        now = MONDAY.plusSeconds(20);
        as(QUYEN, () -> service().save(KEY, content(Map.of("fullName", List.of("Nguyễn Thị Hạnh")))));

        assertEquals(List.of("Nguyễn Thị Hạnh"), as(QUYEN, () -> service().get(KEY)).content().fields().get("fullName"));
        assertEquals(1, as(QUYEN, () -> service().list()).size());
    }

    @Test
    void a_draft_is_kept_thirty_days_or_as_long_as_the_office_says() {
        assertEquals(MONDAY.plus(Duration.ofDays(30)), as(QUYEN, () -> service().save(KEY, content(Map.of()))).expiresAt());
        days = "7";
        assertEquals(MONDAY.plus(Duration.ofDays(7)), as(QUYEN, () -> service().save(KEY, content(Map.of()))).expiresAt());
        days = "mãi mãi";
        assertEquals(MONDAY.plus(Duration.ofDays(30)), as(QUYEN, () -> service().save(KEY, content(Map.of()))).expiresAt());
        now = MONDAY.plus(Duration.ofDays(30));
        assertFalse(as(QUYEN, () -> service().find(KEY)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dossier", "dossier line", "dossier/../x", "a.b.c.d", "dossier.<script>"})
    void a_key_that_names_no_page_is_refused(String key) {
        refused(DraftError.BAD_KEY, () -> as(QUYEN, () -> service().save(key, content(Map.of()))));
        refused(DraftError.BAD_KEY, () -> as(QUYEN, () -> service().find(key)));
    }

    @Test
    void more_than_a_form_holds_is_refused() {
        refused(DraftError.TOO_LARGE, () -> as(QUYEN, () -> service().save(KEY, content(Map.of("note", List.of("x".repeat(FormDraftService.LONGEST)))))));
        for (int i = 0; i < FormDraftService.MOST_DRAFTS; i++) {
            String key = "person." + i;
            as(QUYEN, () -> service().save(key, content(Map.of())));
        }
        refused(DraftError.TOO_MANY, () -> as(QUYEN, () -> service().save(KEY, content(Map.of()))));
        assertEquals(MONDAY, as(QUYEN, () -> service().save("person.0", content(Map.of()))).savedAt(), "what is there may still be saved again");
    }

    @Test
    void a_machine_without_an_account_has_no_drafts() {
        Actor machine = new Actor(null, "ioffice", "ioffice", "ioffice", null, null, Set.of("RELYING_SYSTEM"));
        refused(SharedError.FORBIDDEN, () -> as(machine, () -> service().list()));
    }

    private FormDraftService service() {
        return new FormDraftService(kept, new Settings() {
            @Override
            public Optional<String> find(String key) {
                return Optional.ofNullable(days);
            }
        }, new CurrentActor(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static DraftContent content(Map<String, List<String>> fields) {
        return new DraftContent("/dossiers/edit?id=1", 3L, fields, Map.of());
    }

    private static void refused(ErrorCode code, Runnable call) {
        assertEquals(code, assertThrows(DomainException.class, call::run).error());
    }

    private static <T> T as(Actor actor, Supplier<T> call) {
        return ActingAs.as(actor, call);
    }

    private static Actor actor(String name) {
        return new Actor(UUID.randomUUID(), name, name, name, UUID.randomUUID(), UUID.randomUUID(), Set.of("CLERK"));
    }

    /** Through the text of the row, so that the writing and reading of it is tried as well. */
    private static final class Kept extends DraftRepository {

        private record Row(String text, FormDraft draft) {
        }

        private final Map<String, Row> rows = new TreeMap<>();

        @Override
        void save(UUID account, FormDraft draft) {
            rows.put(account + draft.key(), new Row(DraftText.write(draft.content()), draft));
        }

        @Override
        Optional<FormDraft> find(UUID account, String key, Instant now) {
            return Optional.ofNullable(rows.get(account + key)).map(Kept::read).filter(draft -> draft.expiresAt().isAfter(now));
        }

        @Override
        List<FormDraft> all(UUID account, Instant now) {
            return rows.entrySet().stream().filter(row -> row.getKey().startsWith(account.toString())).map(row -> read(row.getValue()))
                    .sorted(Comparator.comparing(FormDraft::savedAt).reversed()).toList();
        }

        @Override
        int count(UUID account) {
            return (int) rows.keySet().stream().filter(key -> key.startsWith(account.toString())).count();
        }

        @Override
        void remove(UUID account, String key) {
            rows.remove(account + key);
        }

        private static FormDraft read(Row row) {
            FormDraft draft = row.draft();
            return new FormDraft(draft.key(), DraftText.read(row.text(), draft.content().address(), draft.content().seenVersion()), draft.savedAt(), draft.expiresAt());
        }
    }
}
