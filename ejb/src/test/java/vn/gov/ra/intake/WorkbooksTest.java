package vn.gov.ra.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.pack.ZipLimits;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.intake.row.ReadRow;
import vn.gov.ra.intake.workbook.AnnotatedWorkbook;
import vn.gov.ra.intake.workbook.TemplateWorkbook;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.request.LetterTable;

class WorkbooksTest {

    private static String xml(byte[] workbook) {
        StringBuilder all = new StringBuilder();
        ZipReader.read(workbook, new ZipLimits(100, 1 << 26, 1000)).forEach(part -> all.append(new String(part.content(), StandardCharsets.UTF_8)));
        return Pattern.compile("&#x([0-9a-f]+);").matcher(all).replaceAll(one -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(one.group(1), 16))));
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
    void template_letter_and_list_have_the_columns_of_their_day() {
        LocalDate change = LocalDate.of(2026, 3, 1);
        List<FormField> fields = new ArrayList<>(Files.form01().fields());
        fields.removeIf(field -> field.key().equals("simPki"));
        fields.add(new FormField("simPki", "SIM PKI", "SIM", false, 20, null, null, change));
        fields.add(new FormField("address", "Nơi làm việc", "TEXT", false, 300, null, change, null));
        FormDefinition form = Files.form01().with(fields);

        String before = xml(TemplateWorkbook.of(form.on(change.minusDays(1))).bytes());
        String after = xml(TemplateWorkbook.of(form.on(change)).bytes());

        assertTrue(before.contains(">SIM PKI<") && !before.contains("Nơi làm việc"));
        assertTrue(after.contains("Nơi làm việc") && !after.contains(">SIM PKI<"));
        Map<String, String> line = Map.of("fullName", "Trần Thị Hường", "simPki", "Viettel", "address", "Thôn 2");
        assertEquals(List.of("SIM PKI"), last(LetterTable.of(form.on(change.minusDays(1)), List.of(line))));
        assertEquals(List.of("Nơi làm việc"), last(LetterTable.of(form.on(change), List.of(line))));
        List<String> headings = new ArrayList<>(Files.HEADINGS);
        headings.set(headings.size() - 1, "Nơi làm việc");
        List<String> person = Files.person(1);
        person.set(person.size() - 1, "Thôn 2");
        assertEquals("Thôn 2", Files.read(Files.csv(List.of(headings, person), ";"), form.on(change)).get(0).values().get("address"), "found in a file by its heading");
    }

    private static List<String> last(TableContent table) {
        return table.columns().subList(table.columns().size() - 1, table.columns().size()).stream().map(Column::title).toList();
    }

    @Test
    void a_template_has_text_columns_and_choices() {
        String xml = xml(TemplateWorkbook.of(Files.form01()).bytes());
        assertTrue(xml.contains("dataValidation"));
        assertTrue(xml.contains("Vinaphone/cs"));
        assertTrue(xml.contains("numFmtId=\"49\"") || xml.contains("formatCode=\"@\""));
        assertTrue(xml.contains("name=\"Hướng dẫn\""), "a sheet that explains");
        assertTrue(xml.contains(">VD<") && xml.contains("Nguyễn Văn Mẫu") && xml.contains("067075000123"), "and a row that shows how");
    }
}
