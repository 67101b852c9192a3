package vn.gov.ra.document.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.letter.LetterFixtures;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.Xhtml;

class DocxWriterTest {

    private static Document document(Printable... documents) {
        Map<String, String> files = ZipReader.read(DocxWriter.write(LetterFixtures.MADE_AT, documents)).stream()
                .collect(Collectors.toMap(UnpackedFile::name, file -> new String(file.content(), StandardCharsets.UTF_8)));
        files.values().forEach(Xhtml::parse);   // every part is well-formed
        return Xhtml.parse(files.get("word/document.xml"));
    }

    private static String text(Document document) {
        NodeList paragraphs = document.getElementsByTagName("w:p");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.getLength(); i++) {
            text.append(paragraphs.item(i).getTextContent()).append('\n');
        }
        return text.toString();
    }

    @Test
    void letter_and_appendix_say_the_same_as_in_print() {
        String text = text(document(LetterFixtures.submissionLetter(), LetterFixtures.submissionAppendix(3)));
        for (String part : List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 220/SKHCN-CĐS", "Kính gửi: " + LetterFixtures.CA, "- Sở Nội vụ: 01;",
                "KT. GIÁM ĐỐC", "H'Thử Niê", "Nguyễn Thị Hường", "Số hiệu chứng thư chữ ký số cũ (nếu có)", "Tổng số: 03 cá nhân./.")) {
            assertTrue(text.contains(part), () -> part + " is not in: " + text);
        }
    }

    @Test
    void the_appendix_lies_across_in_a_section_of_its_own() {
        NodeList sizes = document(LetterFixtures.submissionLetter(), LetterFixtures.submissionAppendix(3)).getElementsByTagName("w:pgSz");
        assertEquals(2, sizes.getLength());
        assertEquals("", ((Element) sizes.item(0)).getAttribute("w:orient"));
        assertEquals("landscape", ((Element) sizes.item(1)).getAttribute("w:orient"));
    }

    /** With the usual room left and right of a cell a date of the list broke in its middle. */
    @Test
    void a_list_across_is_set_as_small_and_as_close_as_in_print() {
        Element table = (Element) document(LetterFixtures.submissionAppendix(3)).getElementsByTagName("w:tbl").item(0);
        assertEquals("60", ((Element) ((Element) table.getElementsByTagName("w:tblCellMar").item(0)).getFirstChild()).getAttribute("w:w"));
        NodeList sizes = table.getElementsByTagName("w:sz");
        for (int i = 0; i < sizes.getLength(); i++) {
            assertEquals("22", ((Element) sizes.item(i)).getAttribute("w:val"));
        }
        Element head = (Element) document(LetterFixtures.submissionLetter()).getElementsByTagName("w:tblCellMar").item(0);
        assertEquals("0", ((Element) head.getFirstChild()).getAttribute("w:w"));
    }

    @Test
    void every_row_fills_the_grid_also_below_a_heading_over_several_columns() {
        NodeList tables = document(LetterFixtures.agencyLetter("06", LetterFixtures.devices(2))).getElementsByTagName("w:tbl");
        for (int t = 0; t < tables.getLength(); t++) {
            Element table = (Element) tables.item(t);
            int columns = table.getElementsByTagName("w:gridCol").getLength();
            NodeList rows = table.getElementsByTagName("w:tr");
            for (int r = 0; r < rows.getLength(); r++) {
                NodeList cells = ((Element) rows.item(r)).getElementsByTagName("w:tc");
                int filled = 0;
                for (int c = 0; c < cells.getLength(); c++) {
                    NodeList span = ((Element) cells.item(c)).getElementsByTagName("w:gridSpan");
                    filled += span.getLength() == 0 ? 1 : Integer.parseInt(((Element) span.item(0)).getAttribute("w:val"));
                }
                assertEquals(columns, filled, "table " + t + ", row " + r);
            }
        }
    }

    @Test
    void a_long_list_is_tables_of_one_length_with_the_same_columns_and_headings_each_overleaf() {
        Document document = document(LetterFixtures.submissionAppendix(2 * DocxTable.ROWS_AT_MOST + 1));
        List<Element> tables = elements(document, "w:tbl").stream().filter(table -> !elements(table, "w:tblHeader").isEmpty()).toList();

        assertEquals(List.of(201, 201, 199), tables.stream().map(table -> rows(table, false)).toList());
        assertEquals(1, tables.stream().map(table -> elements(table, "w:gridCol").stream().map(column -> column.getAttribute("w:w")).toList()).distinct().count());
        assertEquals(1, tables.stream().map(table -> rows(table, true) + elements(table, "w:tr").get(0).getTextContent()).distinct().count());
        for (Element table : tables) {
            assertEquals("fixed", elements(table, "w:tblLayout").get(0).getAttribute("w:type"));
            assertTrue(elements(table, "w:tcBorders").isEmpty(), "lines are said once a table");
        }
        for (Element goesOn : tables.subList(1, 3)) {
            assertEquals(1, elements((Element) goesOn.getPreviousSibling(), "w:pageBreakBefore").size());
        }
        String text = text(document);
        for (String number : List.of("1", "201", "202", "402", "403", "601")) {
            assertEquals(1, text.lines().filter(number::equals).count(), number);
        }
    }

    @Test
    void a_list_within_the_length_of_one_table_stays_one() {
        Document document = document(LetterFixtures.submissionAppendix(DocxTable.ROWS_AT_MOST));

        assertEquals(List.of(DocxTable.ROWS_AT_MOST), elements(document, "w:tbl").stream().filter(table -> !elements(table, "w:tblHeader").isEmpty())
                .map(table -> rows(table, false)).toList());
        assertEquals(List.of(), elements(document, "w:pageBreakBefore"));
    }

    /** Else a cell that reaches over rows would end in the air, and the next table would begin with a row too short. */
    @Test
    void a_long_table_is_not_cut_where_a_cell_reaches_into_the_next_row() {
        StringBuilder rows = new StringBuilder();
        for (int pair = 0; pair < DocxTable.ROWS_AT_MOST / 2 + 1; pair++) {
            rows.append("<tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>");
        }
        String part = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><table class=\"list\"><thead><tr><th>A</th><th>B</th></tr></thead><tbody>"
                + rows + "</tbody></table></body></html>";
        Document document = document(new Printable() {
            @Override
            public String title() {
                return "t";
            }

            @Override
            public List<String> parts() {
                return List.of(part);
            }
        });

        assertEquals(List.of(152, 150), elements(document, "w:tbl").stream().map(table -> rows(table, false)).toList());
    }

    private static int rows(Element table, boolean headings) {
        return (int) elements(table, "w:tr").stream().filter(row -> elements(row, "w:tblHeader").isEmpty() != headings).count();
    }

    private static List<Element> elements(Node within, String tag) {
        NodeList found = within instanceof Document document ? document.getElementsByTagName(tag) : ((Element) within).getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    @Test
    void every_document_can_be_written_and_repeats_byte_for_byte() {
        for (Printable document : List.of(LetterFixtures.agencyLetter("01", LetterFixtures.people(2)), LetterFixtures.minutes(2), LetterFixtures.receipt())) {
            byte[] docx = DocxWriter.write(LetterFixtures.MADE_AT, document);
            assertEquals(FileType.DOCX, FileType.of(docx));
            assertArrayEquals(docx, DocxWriter.write(LetterFixtures.MADE_AT, document));
        }
    }

    @Test
    void markup_in_data_stays_text() {
        TableContent list = TableContent.of(LetterFixtures.form06(), List.of(Map.of("certificateName", "<w:p/>&amp;")));
        assertTrue(text(document(LetterFixtures.agencyLetter("06", list))).contains("<w:p/>&amp;"));
    }
}
