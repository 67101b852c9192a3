package vn.gov.ra.signature.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.signature.document.DocumentReport.Check;
import vn.gov.ra.signature.document.DocumentReport.Note;
import vn.gov.ra.signature.document.DocumentReport.Signature;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.TestPki;

class ReportPaperTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);
    private static final TestPki G2 = TestPki.g2();
    private static final SignedSamples SIGNED = new SignedSamples(G2.leaf("C=VN,O=UBND tỉnh,CN=Nguyễn Thị Hường", SERIAL));

    private final HeldList lists = new HeldList();

    private DocumentReport report(byte[] file) {
        return new DocumentCheck(lists, NOW).check(file, null);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_report_on_paper_says_result_signer_chain_and_checks_in_both_languages() throws IOException {
        DocumentReport report = report(SIGNED.pdf());
        String vietnamese = text(new ReportPaper(report, "công-văn-12.pdf", Messages.VI).pdf());
        String english = text(new ReportPaper(report, "công-văn-12.pdf", Messages.EN).pdf());

        for (String said : List.of("Báo cáo kiểm tra chữ ký số", "công-văn-12.pdf", "Hợp lệ", "Nguyễn Thị Hường", "2a05f812673607b0", "CRL 4", "Gốc tin cậy",
                "Dữ liệu được ký có nguyên vẹn không?", "Đạt")) {
            assertTrue(vietnamese.contains(said), said + " in " + vietnamese);
        }
        for (String said : List.of("Report on digital signatures", "Valid", "Trust anchor", "Is the reference data object intact?", "Passed")) {
            assertTrue(english.contains(said), said + " in " + english);
        }
    }

    @Test
    void the_same_report_gives_the_same_octets() {
        DocumentReport report = report(SIGNED.pdf());
        org.junit.jupiter.api.Assertions.assertArrayEquals(new ReportPaper(report, "a.pdf", Messages.VI).pdf(), new ReportPaper(report, "a.pdf", Messages.VI).pdf());
    }

    @Test
    void names_that_no_font_has_are_printed_with_question_marks() throws IOException {
        SignedSamples strange = new SignedSamples(G2.leaf("CN=Nguyễn \uD83D\uDE00 {{title}} <b>", BigInteger.TWO));
        String text = text(new ReportPaper(report(strange.pdf()), "\uD83D\uDE00.pdf", Messages.VI).pdf());
        assertTrue(text.contains("Nguyễn ? {{title}} <b>"), text);
    }

    /** Whatever a report can say of our samples, good and bad, is in Vietnamese. */
    @Test
    void what_reports_say_has_words_in_vietnamese() {
        Set<String> missing = new TreeSet<>();
        byte[] pdf = SIGNED.pdf();
        byte[] changed = pdf.clone();
        changed[new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("/MediaBox") + 1] = 'N';
        byte[] twice = new SignedSamples(G2.leaf("CN=Ủy ban nhân dân xã Quảng Khê", BigInteger.TWO)).pdf(pdf);
        for (byte[] file : List.of(pdf, changed, twice, SIGNED.xml(), SIGNED.cms(SignedSamples.LETTER, false), SIGNED.cms(SignedSamples.LETTER, true))) {
            collect(report(file), missing);
        }
        for (int reason : new int[] {1, 6}) {
            lists.list = G2.list(5).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), reason).der();
            collect(report(pdf), missing);
        }
        lists.list = null;
        collect(report(pdf), missing);
        lists.list = G2.list(4).der();
        for (StatusWord word : List.of(StatusWord.revoked, StatusWord.onHold, StatusWord.undetermined)) {
            lists.word = word;
            collect(report(pdf), missing);
        }
        lists.authorities = List.of(TestPki.authority(new X500Name("CN=Nơi khác"), "elsewhere").view("other"));
        collect(report(pdf), missing);

        assertEquals(Set.of(), missing);
    }

    private static void collect(DocumentReport report, Set<String> missing) {
        for (Signature signature : report.signatures()) {
            Stream<Note> checks = signature.blocks().stream().flatMap(block -> block.checks().stream()).flatMap(ReportPaperTest::notes);
            Stream.of(checks, signature.errors().stream(), signature.warnings().stream()).flatMap(each -> each).filter(Objects::nonNull)
                    .filter(note -> Messages.optionalLabel("signature.rule." + note.key(), Messages.VI).isEmpty())
                    .forEach(note -> missing.add(note.key() + "=" + note.english()));
            signature.blocks().stream().map(block -> "signature.block." + block.name()).filter(key -> Messages.optionalLabel(key, Messages.VI).isEmpty())
                    .forEach(missing::add);
            if (signature.reason() != null && Messages.optionalLabel("signature.reason." + signature.reason(), Messages.VI).isEmpty()) {
                missing.add(signature.reason());
            }
        }
    }

    private static Stream<Note> notes(Check check) {
        return Stream.of(check.question(), check.finding());
    }
}
