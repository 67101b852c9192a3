package vn.gov.ra.document.render.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final int MANY = 100;

    private static List<List<String>> csv(String text) throws IOException {
        return TableReader.rows(text.getBytes(StandardCharsets.UTF_8), MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_stand_between_commas_semicolons_or_tabulators_and_a_quoted_one_may_contain_them(String between) throws IOException {
        String quoted = "\"Đắk R'lấp" + between + " \"\"số 1\"\"\"";

        assertEquals(List.of(List.of("STT", "Tên"), List.of("1", "Đắk R'lấp" + between + " \"số 1\"")), csv("\uFEFFSTT" + between + "Tên\r\n1" + between + quoted + "\r\n"));
    }

    @Test
    void a_title_above_the_table_does_not_tell_what_its_cells_are_divided_by() throws IOException {
        List<List<String>> rows = csv("Danh sách kèm theo Công văn số 12, ngày 03/11/2026, của UBND xã\n\nSTT;Tên\n1;Đắk Mil\n2;Cư Jút, Krông Nô\n");

        assertEquals(List.of("1", "Đắk Mil"), rows.get(3));
        assertEquals(List.of("2", "Cư Jút, Krông Nô"), rows.get(4));
    }

    @Test
    void the_place_in_the_list_is_the_line_of_the_file() throws IOException {
        assertEquals(List.of("", "a", "", "b"), csv("\na\n\nb\n").stream().map(row -> row.get(0)).toList());
        assertEquals(List.of(List.of("Số hiệu"), List.of(), List.of(), List.of("a")), TableReader.rows(workbook(), MANY));
    }

    /** A heading and, two empty rows below, a serial. */
    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh mục");
            sheet.value(0, 0, "Số hiệu");
            sheet.value(3, 0, "a");
        }
        return out.toByteArray();
    }

    @Test
    void no_more_is_read_than_was_asked_for() throws IOException {
        assertEquals(2, TableReader.rows("a\nb\nc\n".getBytes(StandardCharsets.UTF_8), 2).size());
        assertEquals(2, TableReader.rows(workbook(), 2).size());
    }

    @Test
    void what_is_no_list_is_refused() {
        for (byte[] content : List.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'A'}, new byte[] {'P', 'K', 3, 4, 0, 0}, "a,\"b\nc".getBytes(StandardCharsets.UTF_8))) {
            assertThrows(IOException.class, () -> TableReader.rows(content, MANY));
        }
    }
}
