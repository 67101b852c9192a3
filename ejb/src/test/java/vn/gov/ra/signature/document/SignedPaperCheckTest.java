package vn.gov.ra.signature.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.ra.status.TestPki.NOW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.signature.SignatureError;
import vn.gov.ra.signature.SignedPdfCheck;
import vn.gov.ra.signature.TestSigner;
import vn.gov.ra.signature.document.DocumentReport.Signature;
import vn.gov.ra.signature.document.DocumentReport.Verdict;
import vn.gov.ra.status.TestPki;

/** What may stand behind a signature of an agency's letter, and the moment it is judged for. */
class SignedPaperCheckTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);
    private static final TestPki G2 = TestPki.g2();
    private static final SignedSamples HEAD = new SignedSamples(G2.leaf("CN=Nguyễn Thị Hường", SERIAL));
    private static final SignedSamples SEAL = new SignedSamples(G2.leaf("CN=Ủy ban nhân dân xã Quảng Khê", BigInteger.TWO));
    private static final byte[] SIGNED = HEAD.pdf();
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final HeldList lists = new HeldList();

    private DocumentReport report(byte[] pdf, Instant past) {
        return new DocumentCheck(lists, NOW, past).check(pdf, null);
    }

    private ErrorCode refusal(byte[] pdf) {
        SignedPdfCheck.requireIntact(pdf);
        return assertThrows(DomainException.class, () -> report(pdf, null).signatures().forEach(SignedPaperCheck::require)).error();
    }

    private void passes(byte[] pdf) {
        SignedPdfCheck.requireIntact(pdf);
        assertDoesNotThrow(() -> report(pdf, null).signatures().forEach(SignedPaperCheck::require));
    }

    @Test
    void a_seal_and_a_time_stamp_over_the_document_may_be_added() {
        passes(SIGNED);
        passes(SEAL.pdf(SIGNED));
        passes(SignedSamples.documentStamped(SEAL.pdf(SIGNED), new TestStamper(G2, NOW.minus(Duration.ofMinutes(30)))));
    }

    @Test
    void whatever_else_is_added_is_refused_even_with_a_signature_over_it() {
        assertEquals(SignatureError.ADDED_SINCE, refusal(SEAL.pdf(changed(SIGNED, SignedPaperCheckTest::note))));
        byte[] form = HEAD.pdf(withField());
        passes(SEAL.pdf(form));
        assertEquals(SignatureError.ADDED_SINCE, refusal(SEAL.pdf(changed(form, SignedPaperCheckTest::fillIn))));
        assertEquals(SignatureError.ADDED_SINCE, refusal(TestSigner.named("Ai đó", 7).signAfterWriting(SIGNED, "va 20 nguoi nua")));
        assertEquals(SignatureError.ADDED_SINCE, refusal(SignedSamples.documentStamped(changed(SIGNED, SignedPaperCheckTest::note), new TestStamper(G2, NOW))));
    }

    @Test
    void a_time_stamp_moves_the_judgement_to_its_own_moment() {
        Instant stamped = NOW.minus(Duration.ofHours(4));
        byte[] pdf = new SignedSamples(G2.leaf("CN=Nguyễn Thị Hường", SERIAL)).stampedPdf(new TestStamper(G2, stamped));
        DocumentReport report = report(pdf, null);
        String signer = report.signatures().get(0).chain().get(0).sha256();

        assertEquals(Map.of(signer, stamped), SignedPaperCheck.proven(report, NOW.minus(Duration.ofHours(1))));
        assertEquals(Map.of(), SignedPaperCheck.proven(report, stamped.minusSeconds(60)), "received before: the receipt is earlier");
        assertEquals(Map.of(), SignedPaperCheck.proven(report(SIGNED, null), NOW), "nothing proves the claimed time");
    }

    @Test
    void a_certificate_revoked_after_the_receipt_was_good_then() {
        lists.list = G2.list(5).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 1).der();
        assertEquals(Verdict.INDETERMINATE, report(SIGNED, null).verdict());
        Signature then = report(SIGNED, YESTERDAY).signatures().get(0);
        assertEquals(Verdict.TOTAL_PASSED, then.verdict(), then::toString);
        lists.list = G2.list(5).revoked(SERIAL, YESTERDAY.minus(Duration.ofHours(2)), 1).der();
        assertEquals(Verdict.INDETERMINATE, report(SIGNED, YESTERDAY).verdict(), "revoked before the receipt");
    }

    @Test
    void what_does_not_pass_says_why() {
        lists.authorities = List.of(TestPki.authority(TestPki.G2, "twin").view("g2"));
        DomainException refusal = assertThrows(DomainException.class, () -> report(SIGNED, null).signatures().forEach(SignedPaperCheck::require));
        assertEquals(SignatureError.NOT_PASSED, refusal.error());
        assertEquals("NO_CERTIFICATE_CHAIN_FOUND", refusal.arguments().get(1));
    }

    private static void note(PDDocument document) {
        try {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("và 20 người nữa");
            note.setRectangle(new PDRectangle(10, 10, 50, 50));
            document.getPage(0).getAnnotations().add(note);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fillIn(PDDocument document) {
        COSDictionary field = document.getDocumentCatalog().getAcroForm().getField("soLuong").getCOSObject();
        field.setString(COSName.V, "100");
        field.setNeedToBeUpdated(true);
    }

    private static byte[] changed(byte[] pdf, Consumer<PDDocument> change) {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter with a field to fill in. */
    private static byte[] withField() {
        try (PDDocument document = Loader.loadPDF(SignedSamples.LETTER); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("soLuong");
            form.getFields().add(field);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(10, 10, 100, 20));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
