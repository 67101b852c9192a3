package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final long MOMENT = 1_763_600_000_123L;

    @Test
    void an_id_is_version_7_with_the_moment_in_front() {
        UUID id = Ids.at(MOMENT);

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(MOMENT, id.getMostSignificantBits() >>> 16);
    }

    @Test
    void later_ids_sort_after_earlier_ones_as_text() {
        assertTrue(Ids.at(MOMENT).toString().compareTo(Ids.at(MOMENT + 1).toString()) < 0);
    }

    @Test
    void ids_of_one_millisecond_differ() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.at(MOMENT));
        }
        assertEquals(10_000, ids.size());
    }

    @Test
    void what_is_made_at_once_sorts_in_the_order_it_was_made() {
        List<UUID> made = Stream.generate(Ids::next).limit(10_000).toList();

        assertEquals(made, made.stream().sorted(Comparator.comparing(UUID::toString)).toList());
        assertTrue(made.stream().allMatch(id -> id.version() == 7 && id.variant() == 2));
    }

    @Test
    void passing_ids_have_the_same_form_and_differ() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.passing());
        }
        assertEquals(10_000, ids.size());
        assertTrue(ids.stream().allMatch(id -> id.version() == 7 && id.variant() == 2));
    }

    @Test
    void a_cursor_comes_back_as_it_was_and_a_forged_one_is_refused() {
        Cursor cursor = new Cursor("Đạt Nguyễn Văn", Ids.at(MOMENT));

        assertEquals(cursor, Cursor.parse(cursor.text()));
        for (String forged : new String[] {"", "x", "!!", "AAAA", "\u00e9"}) {
            assertEquals(SharedError.INVALID_INPUT, assertThrows(DomainException.class, () -> Cursor.parse(forged)).error());
        }
    }
}
