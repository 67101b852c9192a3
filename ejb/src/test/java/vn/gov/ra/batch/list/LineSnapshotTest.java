package vn.gov.ra.batch.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineSnapshotTest {

    private static final UUID LINE = new UUID(7, 1);

    @Test
    void order_of_the_values_does_not_matter() {
        Map<String, String> one = new LinkedHashMap<>(Map.of("fullName", "Đặng Văn Ý"));
        one.put("position", "Chủ tịch");
        Map<String, String> other = new LinkedHashMap<>(Map.of("position", "Chủ tịch"));
        other.put("fullName", "Đặng Văn Ý");

        assertEquals(LineSnapshot.write(line(one)), LineSnapshot.write(line(other)));
    }

    @Test
    void canonical_text_is_sorted_and_without_blanks() {
        assertEquals("{\"agencyCode\":\"H16.05\",\"agencyName\":\"Xã \\\"Quảng Khê\\\"\",\"code\":\"YC-2026-000123-01\",\"displayName\":\"Đặng Văn Ý\","
                + "\"lineId\":\"00000000-0000-0007-0000-000000000001\",\"seq\":1,\"values\":{\"a\":\"1\\n2\",\"b\":\"\"}}",
                LineSnapshot.write(line(Map.of("b", "", "a", "1\n2"))));
    }

    @Test
    void what_was_written_is_read_back() {
        ListedLine line = ListFixtures.person(3, "H'Thử Niê", "Ủy ban nhân dân xã Quảng Khê");

        assertEquals(line, LineSnapshot.read(LineSnapshot.write(line)));
    }

    @Test
    void a_changed_letter_changes_the_hash() {
        List<String> before = List.of(LineSnapshot.write(ListFixtures.person(1, "Đặng Văn Ý", "Sở Nội vụ")));
        List<String> after = List.of(LineSnapshot.write(ListFixtures.person(1, "Đặng Văn Y", "Sở Nội vụ")));

        String hash = LineSnapshot.contentHash("DS-2026-004", "01", "R2024", before);
        assertTrue(hash.matches("[0-9a-f]{64}"));
        assertNotEquals(hash, LineSnapshot.contentHash("DS-2026-004", "01", "R2024", after));
        assertNotEquals(hash, LineSnapshot.contentHash("DS-2026-005", "01", "R2024", before));
    }

    private static ListedLine line(Map<String, String> values) {
        return new ListedLine(LINE, 1, "YC-2026-000123-01", "H16.05", "Xã \"Quảng Khê\"", "Đặng Văn Ý", values);
    }
}
