package vn.gov.ra.document.render.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.letter.LetterFixtures;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.shared.DomainException;

class PdfInspectionTest {

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.on(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked(String userPassword) throws IOException {
        return pdf(document -> document.protect(new StandardProtectionPolicy("chủ", userPassword, new AccessPermission())));
    }

    @Test
    void our_own_letters_are_plain() {
        assertEquals(new PdfInspection(2, false, false, false),
                PdfInspection.of(PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.agencyLetter("01", LetterFixtures.people(2)))));
    }

    @Test
    void a_password_shows_also_when_it_is_empty() throws IOException {
        assertEquals(new PdfInspection(0, true, false, false), PdfInspection.of(locked("mật")));
        assertEquals(new PdfInspection(1, true, false, false), PdfInspection.of(locked("")));
    }

    @Test
    void a_script_is_found_wherever_it_hides() throws IOException {
        PdfInspection scripted = new PdfInspection(1, false, true, false);
        assertEquals(scripted, PdfInspection.of(pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))));
        assertEquals(scripted, PdfInspection.of(pdf(document -> {
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.S, COSName.JAVA_SCRIPT);
            COSArray hidden = new COSArray();
            hidden.add(action);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Hidden"), hidden);
        })));
    }

    @Test
    void a_signature_is_seen_but_not_judged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf(plain -> { }))) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(new GregorianCalendar(2026, Calendar.NOVEMBER, 20));
            document.addSignature(signature, content -> new byte[] {0x30, 0x00});
            document.saveIncremental(out);
        }
        assertEquals(new PdfInspection(1, false, false, true), PdfInspection.of(out.toByteArray()));
    }

    @Test
    void what_is_no_pdf_is_refused() throws IOException {
        byte[] whole = pdf(document -> { });
        for (byte[] bad : new byte[][] {new byte[0], "chỉ là chữ".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, 40)}) {
            assertEquals(DocumentError.BROKEN_PDF, assertThrows(DomainException.class, () -> PdfInspection.of(bad)).error());
        }
    }
}
