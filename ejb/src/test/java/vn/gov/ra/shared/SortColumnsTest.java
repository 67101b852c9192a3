package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SortColumnsTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private record Row(UUID id, String code, LocalDate dueOn) {
    }

    private static final SortColumns<Row> ROWS = new SortColumns<>("r.id", Row::id, Sort.down("made")).made("made").text("code", "r.code", Row::code)
            .day("dueOn", "r.dueOn", Row::dueOn);

    private static SortColumns.Chosen<Row> order(String sort, String cursor) {
        return ROWS.by(new Paging(cursor, null, Sort.parse(sort)));
    }

    @Test
    void its_own_order_is_taken_where_none_was_asked_for() {
        assertEquals(" order by r.id desc", order(null, null).order());
        assertEquals(" order by r.id desc", order("  ", null).order());
    }

    @Test
    void the_first_page_has_no_condition() {
        assertEquals("", order("code", null).and());
        assertEquals("1 = 1", order("code", null).condition());
        assertEquals(Map.of(), order("code", null).parameters());
    }

    @Test
    void the_next_page_begins_behind_the_last_row_by_value_and_then_by_id() {
        String cursor = order("-code", null).cursorOf(new Row(FIRST, "YC-2026-000012", null));

        SortColumns.Chosen<Row> next = order("-code", cursor);

        assertEquals(" and (r.code <= :sortAfter and (r.code < :sortAfter or r.id < :sortId))", next.and());
        assertEquals(" order by r.code desc, r.id desc", next.order());
        assertEquals(Map.of("sortAfter", "YC-2026-000012", "sortId", FIRST), next.parameters());
    }

    @Test
    void rows_without_a_day_come_last_and_a_page_can_begin_among_them() {
        LocalDate none = LocalDate.of(9999, 12, 31);
        String cursor = order("dueOn", null).cursorOf(new Row(SECOND, null, null));

        assertEquals(Map.of("sortNone", none), order("dueOn", null).parameters());
        assertEquals(Map.of("sortNone", none, "sortAfter", none, "sortId", SECOND), order("dueOn", cursor).parameters());
        assertEquals(" order by coalesce(r.dueOn, :sortNone), r.id", order("dueOn", cursor).order());
    }

    @Test
    void a_row_without_a_text_has_an_empty_one_in_the_cursor() {
        assertEquals("", Cursor.parse(order("code", null).cursorOf(new Row(FIRST, null, null))).value());
    }

    @Test
    void a_column_there_is_not_is_refused_by_name() {
        DomainException refusal = assertThrows(DomainException.class, () -> order("nationalId", null));

        assertEquals(SharedError.INVALID_INPUT, refusal.error());
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        String byCode = order("code", null).cursorOf(new Row(FIRST, "YC-2026-000012", null));
        SortColumns.Chosen<Row> byDay = order("dueOn", byCode);

        assertEquals(SharedError.INVALID_INPUT, assertThrows(DomainException.class, byDay::parameters).error());
    }

    @Test
    void the_last_page_has_no_cursor() {
        Row one = new Row(FIRST, "A", null);
        Row two = new Row(SECOND, "B", null);

        assertNull(order("code", null).slice(List.of(one, two), 2).nextCursor());
        assertEquals(order("code", null).cursorOf(one), order("code", null).slice(List.of(one, two), 1).nextCursor());
    }

    @Test
    void an_order_is_written_as_it_is_read() {
        assertEquals("-dueOn", Sort.parse(" -dueOn ").text());
        assertEquals(Sort.up("dueOn"), Sort.parse("dueOn"));
        assertNull(Sort.parse(""));
    }
}
