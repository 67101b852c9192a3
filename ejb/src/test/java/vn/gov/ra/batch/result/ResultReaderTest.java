package vn.gov.ra.batch.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.sheet.SheetContent;
import vn.gov.ra.document.render.sheet.SpreadsheetWriter;
import vn.gov.ra.shared.DomainException;

class ResultReaderTest {

    private static final String HEADER = "Mã dòng,Số hiệu chứng thư,Số hiệu thiết bị,Kết quả,Ghi chú\r\n";
    private static final ListRow THU = new ListRow("YC-2026-000123-01", "7af2df52182653d3", "GCA01-2611-000001", "ISSUED", "");

    @Test
    void operators_zip_gives_each_row_and_each_certificate_once() {
        byte[] der = AnswerFixtures.certificate(0x101, "H'Thử Niê", null, null, "067085000001");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ket-qua.csv", utf8("\uFEFF" + HEADER + "YC-2026-000123-01,7AF2DF52182653D3,GCA01-2611-000001,ISSUED,\r\n"));
        files.put("ket-qua.xlsx", workbook());
        files.put("certificates/YC-2026-000123-01.cer", der);
        files.put("certificates/YC-2026-000123-01-2.cer", der);
        files.put("cong-van.txt", utf8("Kính gửi"));

        ResultContent content = ResultReader.read(AnswerFixtures.zip(files), "ket-qua.zip");

        assertEquals(List.of(THU), content.rows());
        assertEquals(1, content.certificates().size());
        assertEquals(List.of("067085000001"), content.certificates().get(0).subjectNumbers());
    }

    @Test
    void headings_may_be_folded_reordered_and_below_a_title() {
        String csv = "KẾT QUẢ XỬ LÝ;;\nGhi chu;KET QUA;so hieu token;Số Hiệu Chứng Thư Số;MÃ DÒNG\n;Đã cấp;GCA01-2611-000001;7A:F2:DF:52:18:26:53:D3;YC-2026-000123-01\n";

        ListRow row = ResultReader.read(utf8(csv), "x.csv").rows().get(0);

        assertEquals(new ListRow(THU.lineCode(), THU.serial(), THU.tokenSerial(), "Đã cấp", ""), row);
    }

    @Test
    void text_of_excel_in_utf16_is_read() {
        byte[] body = ("Mã dòng\tKết quả\r\nYC-1\tTừ chối\r\n").getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[body.length + 2];
        marked[0] = (byte) 0xFF;
        marked[1] = (byte) 0xFE;
        System.arraycopy(body, 0, marked, 2, body.length);

        assertEquals("Từ chối", ResultReader.read(marked, "x.csv").rows().get(0).outcome());
    }

    @Test
    void one_certificate_pem_or_der_is_an_answer() {
        byte[] der = AnswerFixtures.certificate(0x101, "H'Thử Niê", null, null, null);
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END CERTIFICATE-----\n";

        assertEquals("101", ResultReader.read(der, "1.cer").certificates().get(0).parsed().serial().hex());
        assertEquals("101", ResultReader.read(utf8(pem), "1.pem").certificates().get(0).parsed().serial().hex());
    }

    @Test
    void a_bundle_gives_its_certificates() throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addCertificate(new X509CertificateHolder(AnswerFixtures.certificate(0x101, "H'Thử Niê", null, null, null)));
        generator.addCertificate(new X509CertificateHolder(AnswerFixtures.certificate(0x102, "Nguyễn Thị Hường", null, null, null)));

        assertEquals(2, ResultReader.read(generator.generate(new CMSAbsentContent()).getEncoded(), "x.p7b").certificates().size());
    }

    @Test
    void a_broken_certificate_in_a_zip_is_a_finding_and_stops_nothing() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("YC-1.cer", utf8("not a certificate"));
        files.put("YC-2.cer", AnswerFixtures.certificate(0x101, "H'Thử Niê", null, null, null));

        List<FoundCertificate> found = ResultReader.read(AnswerFixtures.zip(files), "x.zip").certificates();

        assertEquals(2, found.size());
        assertNull(found.get(0).parsed());
    }

    @Test
    void what_is_no_answer_is_refused_as_a_whole() {
        assertEquals(ResultError.FILE_TYPE, refusal(utf8("%PDF-1.7"), "x.pdf"));
        assertEquals(ResultError.LIST_HEADER, refusal(utf8("a,b,c\n1,2,3\n"), "x.csv"));
        assertEquals(ResultError.NOTHING_FOUND, refusal(AnswerFixtures.zip(Map.of("a.txt", utf8("x"))), "x.zip"));
        assertEquals(DocumentError.BROKEN_ZIP, refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "x.zip"));
    }

    private static Object refusal(byte[] content, String name) {
        return assertThrows(DomainException.class, () -> ResultReader.read(content, name)).error();
    }

    private static byte[] workbook() {
        TableContent table = new TableContent(List.of(new Column("a", "Mã dòng"), new Column("b", "Số hiệu chứng thư"), new Column("c", "Số hiệu thiết bị"),
                new Column("d", "Kết quả"), new Column("e", "Ghi chú")), List.of(List.of("YC-2026-000123-01", "7AF2DF52182653D3", "GCA01-2611-000001", "ISSUED", "")));
        return SpreadsheetWriter.write(new SheetContent("ket-qua", List.of(), table), Instant.parse("2026-11-20T02:30:00Z"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
