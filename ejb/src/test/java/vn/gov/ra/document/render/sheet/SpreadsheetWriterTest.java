package vn.gov.ra.document.render.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.LetterFixtures;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipReader;

class SpreadsheetWriterTest {

    private static final Instant MADE_AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final List<String> NASTY = List.of("067085000001", "=1+1", "+84912345678", "@SUM(A1)", "-5", "<a>&\"'", " đầu cuối ", "1E5", "",
            "hai\ndòng", "Nguyễn Thị Hường");

    static TableContent nasty() {
        return new TableContent(List.of(new Column(Column.NUMBER, "STT"), new Column("v", "Thông tin thuê bao", "Giá trị")),
                NASTY.stream().map(text -> List.of("1", text)).toList());
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void every_cell_is_text_and_comes_back_as_it_was() throws IOException {
        List<Row> rows = rows(SpreadsheetWriter.write(new SheetContent("Danh sách", List.of(), nasty()), MADE_AT));
        assertEquals("Thông tin thuê bao: Giá trị", rows.get(0).getCell(1).getText());
        for (int i = 0; i < NASTY.size(); i++) {
            assertEquals(NASTY.get(i), rows.get(i + 1).getCell(1).getText());
            assertTrue(List.of(CellType.STRING, CellType.EMPTY).contains(rows.get(i + 1).getCell(1).getType()), NASTY.get(i));
        }
    }

    @Test
    void titles_stand_above_the_headings() throws IOException {
        List<Row> rows = rows(SpreadsheetWriter.write(new SheetContent("Mẫu 01: [DS]/2026 với một tên dài quá mức cho phép", List.of("DANH SÁCH", "Số DS-2026-004"),
                LetterFixtures.people(2)), MADE_AT));
        assertEquals("Số DS-2026-004", rows.get(1).getCell(0).getText());
        assertEquals("Họ và tên", rows.get(2).getCell(1).getText());
        assertEquals("H'Thử Niê", rows.get(3).getCell(1).getText());
    }

    @Test
    void the_same_content_gives_the_same_bytes_and_the_date_is_the_one_given() {
        SheetContent content = new SheetContent("Danh sách", List.of(), LetterFixtures.people(50));
        byte[] workbook = SpreadsheetWriter.write(content, MADE_AT);
        assertArrayEquals(workbook, SpreadsheetWriter.write(content, MADE_AT));
        UnpackedFile properties = ZipReader.read(workbook).stream().filter(file -> file.name().equals("docProps/core.xml")).findFirst().orElseThrow();
        assertTrue(new String(properties.content(), StandardCharsets.UTF_8).contains(">2026-11-20T02:30:00Z<"));
        assertEquals(FileType.XLSX, FileType.of(workbook));
    }

    @Test
    void a_list_without_lines_still_has_its_headings() throws IOException {
        assertEquals(1, rows(SpreadsheetWriter.write(new SheetContent("x", List.of(), LetterFixtures.people(0)), MADE_AT)).size());
    }
}
