package vn.gov.ra.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowContentTest {

    private static final RowContent READ = new RowContent(Map.of("fullName", "NguyÔn ThÞ H¹nh", "position", "Chủ tịch"), Map.of("fullName", "B7"),
            List.of(Found.of("fullName", Finding.LEGACY_TCVN3, "Nguyễn Thị Hạnh")), List.of());

    @Test
    void taking_a_change_back_makes_the_row_what_it_was() {
        RowContent changed = READ.with("fullName", "Nguyễn Thị Hạnh").with("position", null);
        assertEquals(List.of(), changed.findings());

        RowContent back = RowContent.of(changed.json()).with("position", "Chủ tịch").with("fullName", "NguyÔn ThÞ H¹nh");

        assertEquals(READ.values(), back.values());
        assertEquals(READ.findings(), back.findings(), "a doubtful cell is not made good by writing it twice");
        assertTrue(back.unread("fullName"));
        assertEquals("Nguyễn Thị Hạnh", back.with("fullName", "Nguyễn Thị Hạnh").values().get("fullName"), "and forth again");
    }

    @Test
    void a_value_confirmed_as_it_stands_loses_its_finding_and_keeps_losing_it() {
        RowContent confirmed = READ.with("fullName", "NguyÔn ThÞ H¹nh");

        assertFalse(confirmed.unread("fullName"));
        assertEquals(confirmed, confirmed.with("fullName", "NguyÔn ThÞ H¹nh"));
    }

    @Test
    void a_value_that_was_not_there_is_taken_away_again() {
        assertEquals(READ, READ.with("mobile", "0905000123").with("mobile", null));
    }

    @Test
    void rows_kept_before_there_was_a_way_back_are_read() {
        assertEquals(READ, RowContent.of(READ.json().replaceFirst(",\"original\":\\{\\},\"aside\":\\[\\]", "")));
    }
}
