package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    private static Entitlement row(String kind, String title, boolean entitled) {
        return new Entitlement(UUID.randomUUID(), "R2024", kind, title, entitled, null, LocalDate.of(2024, 8, 15), null, 0);
    }

    @Test
    void title_counts_more_than_kind_and_a_longer_title_more_than_a_shorter_one() {
        List<Entitlement> rows = List.of(row("*", "*", true), row("UBND_XA", "*", false), row("*", "Chủ tịch", true), row("*", "Phó Chủ tịch Hội", false));

        assertTrue(Entitlement.decide(rows, "SO", "Chuyên viên"));
        assertFalse(Entitlement.decide(rows, "UBND_XA", "Chuyên viên"));
        assertTrue(Entitlement.decide(rows, "UBND_XA", "Phó chủ tịch"));
        assertFalse(Entitlement.decide(rows, "SO", "Phó Chủ tịch Hội Nông dân"));
    }

    @Test
    void title_is_found_by_whole_words_whatever_the_marks() {
        assertTrue(Entitlement.decide(List.of(row("*", "Kế toán", true)), "SO", "Cong chuc Ke toan"));
        assertFalse(Entitlement.decide(List.of(row("*", "Kế toán", true)), "SO", "Kế toánviên"));
    }

    @Test
    void nobody_is_entitled_where_no_row_fits() {
        assertFalse(Entitlement.decide(List.of(row("*", "Văn thư", true)), "SO", null));
    }

    @Test
    void row_holds_from_its_first_day_until_the_day_before_its_last() {
        Entitlement row = new Entitlement(UUID.randomUUID(), "R2024", "*", "*", true, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), 0);

        assertEquals(List.of(false, true, true, false), List.of(row.inForceOn(LocalDate.of(2025, 12, 31)), row.inForceOn(LocalDate.of(2026, 1, 1)),
                row.inForceOn(LocalDate.of(2026, 1, 31)), row.inForceOn(LocalDate.of(2026, 2, 1))));
    }
}
