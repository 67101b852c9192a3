package vn.gov.ra.batch.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.gov.ra.document.render.letter.Signer;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.shared.Sha256;

class ListPackageTest {

    /** What the CA operator expects of form 01 (Nghị định 68/2024, Mẫu 01), and the portal's own column behind it. */
    private static final String HEADER_01 = "STT,Họ và tên,Ngày sinh,\"Số định danh cá nhân/Ngày cấp, nơi cấp\",Địa chỉ thư điện tử công vụ,"
            + "\"Tên cơ quan, tổ chức công tác\",Tỉnh/Thành phố,Chức vụ,Số điện thoại di động,Số hiệu chứng thư chữ ký số cũ (nếu có),SIM PKI,Mã dòng";

    @Test
    void the_same_list_gives_the_same_bytes() {
        FrozenList list = ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(3));

        assertArrayEquals(new ListPackage(list, UnaryOperator.identity()).zip(), new ListPackage(list, UnaryOperator.identity()).zip());
    }

    @Test
    void package_holds_every_file_and_the_manifest_their_hashes() {
        Map<String, byte[]> files = unpacked(ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(2)));

        assertEquals(8, files.size());
        String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
        files.forEach((name, content) -> assertTrue(name.equals("manifest.json") || manifest.contains(Sha256.hex(content)), name));
        assertTrue(manifest.contains("DS-2026-004-danh-sach.csv"));
    }

    @Test
    void csv_has_the_columns_of_the_form_word_for_word_and_the_line_code_last() {
        String csv = csv(ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(3)));

        assertTrue(csv.startsWith("\uFEFF" + HEADER_01 + "\r\n"), csv);
        assertTrue(csv.contains("1,H'Thử Niê,03/05/1985,\"067085000001/12/08/2021, Cục CS QLHC về TTXH\","), csv);
        assertTrue(csv.contains(",YC-2026-000123-02\r\n"), csv);
    }

    @Test
    void workbook_and_csv_say_the_same() throws IOException {
        FrozenList list = ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(2));
        byte[] workbook = unpacked(list).get("DS-2026-004-danh-sach.xlsx");

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(3, rows.size());
            assertEquals("STT", rows.get(0).getCell(0).getText());
            assertEquals("Mã dòng", rows.get(0).getCell(11).getText());
            assertEquals("067085000002/12/08/2021, Cục CS QLHC về TTXH", rows.get(2).getCell(3).getText());
            assertEquals("YC-2026-000123-02", rows.get(2).getCell(11).getText());
        }
    }

    @Test
    void ticked_columns_and_shared_columns_of_form_04_stand_as_the_form_has_them() {
        ListedLine renewal = new ListedLine(new UUID(7, 1), 1, "YC-2026-000200-01", "H16.05", "Sở Nội vụ", "Nguyễn Thị Hường", Map.of("certificateName", "Nguyễn Thị Hường",
                "certificateSerial", "7af2df52182653d3", "signingPhone", "0912345678", "officialEmail", "huong@daknong.gov.vn", "renew", "x"));

        String csv = csv(ListFixtures.frozen(ListFixtures.form04(), List.of(renewal)));

        assertTrue(csv.contains(",Dịch vụ yêu cầu: Gia hạn (×),Dịch vụ yêu cầu: TĐTT (×),Mã dòng\r\n"), csv);
        assertTrue(csv.contains(",7af2df52182653d3 (0912345678),huong@daknong.gov.vn,,,×,,YC-2026-000200-01"), csv);
    }

    @Test
    void letter_names_number_count_and_hash_and_is_found_again() throws IOException {
        FrozenList list = ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(3));
        byte[] letter = ListPackage.letterOf(new ListPackage(list, UnaryOperator.identity()).zip());

        try (PDDocument pdf = Loader.loadPDF(letter)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("DS-2026-004"), text);
            assertTrue(text.replace(" ", "").contains(list.contentHash()), text);
            assertFalse(text.contains("V/v V/v"), text);
        }
    }

    @Test
    void letter_is_signed_in_the_name_the_office_says_and_names_its_recipients() throws IOException {
        FrozenList plain = ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(1));
        OfficeFacts usual = plain.office();
        OfficeFacts deputy = new OfficeFacts(usual.parent(), usual.name(), usual.place(), usual.symbol(), usual.code(), usual.email(), usual.caName(), usual.legalBases(),
                usual.csvDelimiter(), new Signer(List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch"), "Phó Chủ tịch", "Đặng Thị Hòa"), List.of("Như trên;", "Trung tâm CNTT;", "Lưu: VT."));

        for (String file : List.of("cong-van.pdf", "cong-van.docx")) {
            String before = text(plain, file);
            assertTrue(before.contains("GIÁM ĐỐC") && before.contains("Lưu: VT."), before);
            String after = text(new FrozenList(plain.number(), plain.form(), plain.lines(), plain.contentHash(), plain.frozenAt(), deputy), file);
            for (String line : List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đặng Thị Hòa", "Trung tâm CNTT;")) {
                assertTrue(after.contains(line), () -> file + ": " + line + " in " + after);
            }
            assertFalse(after.contains("GIÁM ĐỐC"), after);
        }
    }

    private static String text(FrozenList list, String file) throws IOException {
        byte[] content = unpacked(list).get(list.number() + "-" + file);
        if (file.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("</w:p>", " ").replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new AssertionError("no text in " + file);
    }

    @Test
    void message_of_the_bus_is_well_formed_and_carries_the_letter() throws Exception {
        byte[] message = unpacked(ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(1))).get("DS-2026-004-goi-tin.edxml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);

        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(message));

        String namespace = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
        assertEquals("H16.10,2026/11/20,DS-2026-004/SKHCN-CĐS", document.getElementsByTagNameNS(namespace, "DocumentId").item(0).getTextContent());
        assertEquals("AttachmentEncoded", document.getDocumentElement().getLastChild().getLocalName());
        assertEquals(2, document.getElementsByTagNameNS(namespace, "AttachmentName").getLength());
    }

    /** Word for word: whoever reads it is another program. The letter itself is left out; it has tests of its own. */
    @Test
    void message_of_the_bus_is_the_golden_one() throws Exception {
        String message = new String(unpacked(ListFixtures.frozen(ListFixtures.form01(), ListFixtures.people(1))).get("DS-2026-004-goi-tin.edxml"), StandardCharsets.UTF_8)
                .replaceAll("<Content>[^<]{400,}</Content>", "<Content>…</Content>").replaceFirst("<\\?xml[^>]*\\?>\\s*", "").replace("><", ">\n<");
        Path golden = Path.of(getClass().getResource("/golden/edxml-qcvn-102.xml").toURI());
        assertEquals(Files.readString(golden).strip(), message.strip());
    }

    private static String csv(FrozenList list) {
        return new String(unpacked(list).get("DS-2026-004-danh-sach.csv"), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(FrozenList list) {
        return ZipReader.read(new ListPackage(list, UnaryOperator.identity()).zip()).stream().collect(Collectors.toMap(UnpackedFile::name, UnpackedFile::content));
    }
}
