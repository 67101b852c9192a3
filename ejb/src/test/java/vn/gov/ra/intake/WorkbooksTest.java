package vn.gov.ra.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.pack.ZipLimits;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.intake.row.ReadRow;
import vn.gov.ra.intake.workbook.AnnotatedWorkbook;
import vn.gov.ra.intake.workbook.TemplateWorkbook;

class WorkbooksTest {

    private static String xml(byte[] workbook) {
        StringBuilder all = new StringBuilder();
        ZipReader.read(workbook, new ZipLimits(100, 1 << 26, 1000)).forEach(part -> all.append(new String(part.content(), StandardCharsets.UTF_8)));
        return all.toString();
    }

    @Test
    void an_annotated_file_sent_in_again_gives_the_same_rows() {
        List<ReadRow> rows = Files.people(IntStream.rangeClosed(1, 20).mapToObj(Files::person).toList());
        List<RowView> views = rows.stream().map(row -> new RowView(UUID.randomUUID(), row.row(), row.values(), row.cells(),
                List.of(Found.of("fullName", Finding.NAME_CAPITALS, "Nguyễn"), Found.of("mobile", Finding.SCIENTIFIC, null)))).toList();
        byte[] file = AnnotatedWorkbook.of(Files.form01(), "danh sách.csv", views).bytes();
        List<ReadRow> again = Files.read(file, Files.form01());
        assertEquals(rows.stream().map(ReadRow::values).toList(), again.stream().map(ReadRow::values).toList());
        assertTrue(xml(file).contains("RA-IMP-203"));
    }

    @Test
    void nothing_that_leaves_is_ever_computed() {
        Map<String, String> values = new LinkedHashMap<>(Map.of("fullName", "=HYPERLINK(\"http://x\")", "position", "@SUM(1)"));
        byte[] file = AnnotatedWorkbook.of(Files.form01(), "x.xlsx", List.of(new RowView(UUID.randomUUID(), 2, values, Map.of(), List.of()))).bytes();
        assertFalse(xml(file).contains("<f>"), "no formula");
        assertTrue(xml(file).contains("=HYPERLINK"), "and no value lost");
    }

    @Test
    void a_template_has_text_columns_and_choices() {
        String xml = xml(TemplateWorkbook.of(Files.form01()).bytes());
        assertTrue(xml.contains("dataValidation"));
        assertTrue(xml.contains("Vinaphone/cs"));
        assertTrue(xml.contains("numFmtId=\"49\"") || xml.contains("formatCode=\"@\""));
    }
}
