package vn.gov.ra.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ManyRowsTest {

    @Test
    void both_files_have_the_same_people_and_one_in_fifty_is_wrong() throws Exception {
        ManyRows rows = new ManyRows(100, 3, "UBND xã Quảng Khê");
        List<String> lines = new String(rows.csv(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(101, lines.size());
        assertEquals(2, lines.stream().filter(line -> line.contains("cán bộ")).count());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(rows.xlsx()))) {
            List<Row> sheet = book.getFirstSheet().read();
            assertEquals(101, sheet.size());
            assertTrue(lines.get(7).startsWith('"' + sheet.get(7).getCellText(0) + '"'), lines.get(7));
        }
    }

    @Test
    void another_batch_is_of_other_people() {
        String one = new String(new ManyRows(50, 0, "UBND xã Quảng Khê").csv(), StandardCharsets.UTF_8);
        String other = new String(new ManyRows(50, 1, "UBND xã Quảng Khê").csv(), StandardCharsets.UTF_8);
        String number = one.lines().skip(9).findFirst().orElseThrow().split("\",\"")[2];
        assertEquals(12, number.length());
        assertTrue(one.contains(number));
        assertEquals(-1, other.indexOf(number), "nobody is known from the round before");
        assertNotEquals(one, other);
    }
}
