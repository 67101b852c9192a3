package vn.gov.ra.document.render.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;

class CsvWriterTest {

    private static String csv(char delimiter, String... cells) {
        List<Column> columns = List.of(new Column("a", "Họ và tên"), new Column("b", "Ghi chú"));
        return new String(CsvWriter.write(new TableContent(columns, List.of(List.of(cells))), delimiter), StandardCharsets.UTF_8);
    }

    @Test
    void it_begins_with_a_byte_order_mark_and_ends_lines_as_rfc_4180_says() {
        assertEquals("\uFEFFHọ và tên,Ghi chú\r\nNguyễn Thị Hường,\"a,b \"\"c\"\"\"\r\n", csv(',', "Nguyễn Thị Hường", "a,b \"c\""));
    }

    @Test
    void the_delimiter_can_be_chosen_and_is_quoted_within_cells() {
        assertEquals("\uFEFFHọ và tên;Ghi chú\r\nH'Thử Niê;\"a;b\"\r\n", csv(';', "H'Thử Niê", "a;b"));
    }

    @Test
    void what_a_spreadsheet_would_compute_gets_an_apostrophe() {
        for (String cell : List.of("=1+1", "+84912345678", "-5", "@SUM(A1)", "\t=1", "\r=1")) {
            String line = csv(',', cell, "x").split("\r\n", 2)[1];
            String written = line.startsWith("\"") ? line.substring(1) : line;
            assertEquals("'" + cell, written.substring(0, cell.length() + 1));
            assertEquals(cell, CsvWriter.unguarded("'" + cell));
        }
        assertEquals("'Thử", CsvWriter.unguarded("'Thử"));
        assertEquals("'", CsvWriter.unguarded("'"));
    }

    @Test
    void a_leading_zero_and_a_line_break_survive() {
        assertEquals("\uFEFFHọ và tên,Ghi chú\r\n067085000001,\"hai\ndòng\"\r\n", csv(',', "067085000001", "hai\ndòng"));
    }
}
