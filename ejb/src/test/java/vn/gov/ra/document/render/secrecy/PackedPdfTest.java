package vn.gov.ra.document.render.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.shared.DomainException;

/** A PDF may pack its text in every way that the format knows (ISO 32000-1, 7.4 and 7.5.7); the mark is found in all of them. */
class PackedPdfTest {

    private static final Optional<SecrecyMark> FOUND = Optional.of(new SecrecyMark("TỐI MẬT", 1));

    private static byte[] letter() throws IOException {
        try (PDDocument letter = new PDDocument(); InputStream face = PackedPdfTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(letter, face);
            PDPage page = new PDPage(PDRectangle.A4);
            letter.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(letter, page)) {
                pen.beginText();
                pen.setFont(font, 13);
                pen.newLineAtOffset(60, 700);
                pen.showText("TỐI MẬT");
                pen.endText();
            }
            return saved(letter, CompressParameters.NO_COMPRESSION);
        }
    }

    private static byte[] saved(PDDocument document, CompressParameters how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, how);
        return out.toByteArray();
    }

    /** The same letter with all its streams, fonts too, packed by these filters, the first one outermost. */
    private static byte[] packed(List<COSName> filters) throws IOException {
        try (PDDocument letter = Loader.loadPDF(letter())) {
            for (COSObjectKey key : letter.getDocument().getXrefTable().keySet()) {
                if (letter.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] plain;
                    try (InputStream in = stream.createInputStream()) {
                        plain = in.readAllBytes();
                    }
                    pack(stream, plain, filters);
                }
            }
            return saved(letter, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void pack(COSStream stream, byte[] plain, List<COSName> filters) throws IOException {
        stream.removeItem(COSName.DECODE_PARMS);
        stream.removeItem(COSName.FILTER);
        if (filters.equals(List.of(COSName.RUN_LENGTH_DECODE))) {
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(runs(plain));
            }
            stream.setItem(COSName.FILTER, COSName.RUN_LENGTH_DECODE);
            return;
        }
        COSArray chain = new COSArray();
        filters.forEach(chain::add);
        try (OutputStream out = filters.isEmpty() ? stream.createOutputStream() : stream.createOutputStream(chain)) {
            out.write(plain);
        }
    }

    /** Literal runs of at most 128 octets, as 7.4.5 has them. */
    private static byte[] runs(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < plain.length; at += 128) {
            byte[] run = Arrays.copyOfRange(plain, at, Math.min(plain.length, at + 128));
            out.write(run.length - 1);
            out.writeBytes(run);
        }
        out.write(128);
        return out.toByteArray();
    }

    private static Optional<SecrecyMark> mark(byte[] pdf) {
        return SecrecyMark.of(FileType.PDF, pdf);
    }

    @TestFactory
    Stream<DynamicTest> the_mark_is_found_however_the_text_is_packed() {
        return Stream.of(List.<COSName>of(), List.of(COSName.FLATE_DECODE), List.of(COSName.LZW_DECODE), List.of(COSName.ASCII85_DECODE), List.of(COSName.ASCII_HEX_DECODE),
                        List.of(COSName.RUN_LENGTH_DECODE), List.of(COSName.ASCII85_DECODE, COSName.FLATE_DECODE), List.of(COSName.ASCII_HEX_DECODE, COSName.LZW_DECODE),
                        List.of(COSName.ASCII85_DECODE, COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE))
                .map(filters -> DynamicTest.dynamicTest(filters.toString(), () -> assertEquals(FOUND, mark(packed(filters)))));
    }

    @Test
    void the_mark_is_found_where_objects_lie_in_streams_of_objects() throws IOException {
        try (PDDocument letter = Loader.loadPDF(letter())) {
            byte[] dense = saved(letter, CompressParameters.DEFAULT_COMPRESSION);
            assertEquals(true, new String(dense, java.nio.charset.StandardCharsets.ISO_8859_1).contains("/ObjStm"), "it has such streams");
            assertEquals(FOUND, mark(dense));
        }
    }

    private static byte[] encrypted(String password, int bits) throws IOException {
        try (PDDocument letter = Loader.loadPDF(letter())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(bits > 40);
            letter.protect(policy);
            return saved(letter, CompressParameters.NO_COMPRESSION);
        }
    }

    @TestFactory
    Stream<DynamicTest> the_mark_is_found_in_what_opens_without_a_password() {
        return Stream.of(40, 128, 256).map(bits -> DynamicTest.dynamicTest(bits + " bits", () -> assertEquals(FOUND, mark(encrypted("", bits)))));
    }

    @Test
    void what_opens_with_a_password_only_is_refused() throws IOException {
        byte[] locked = encrypted("bí mật", 256);
        assertEquals(DocumentError.PDF_LOCKED, assertThrows(DomainException.class, () -> mark(locked)).error());
    }

    @Test
    void a_picture_that_would_unpack_without_end_hides_no_mark() throws IOException {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(FOUND, mark(beside(COSName.IMAGE, List.of(COSName.FLATE_DECODE)))));
    }

    @Test
    void a_stream_packed_as_pictures_are_hides_no_mark() throws IOException {
        try (PDDocument letter = Loader.loadPDF(letter())) {
            COSStream odd = letter.getDocument().createCOSStream();
            try (OutputStream out = odd.createRawOutputStream()) {
                out.write(new byte[] {1, 2, 3});
            }
            odd.setItem(COSName.FILTER, COSName.JPX_DECODE);
            letter.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Odd"), odd);
            assertEquals(FOUND, mark(saved(letter, CompressParameters.NO_COMPRESSION)));
        }
    }

    @TestFactory
    Stream<DynamicTest> what_would_unpack_without_end_is_not_read() {
        return Stream.of(List.of(COSName.FLATE_DECODE), List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE), List.of(COSName.ASCII85_DECODE, COSName.FLATE_DECODE, COSName.FLATE_DECODE))
                .map(filters -> DynamicTest.dynamicTest(filters.toString(),
                        () -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(Optional.empty(), mark(beside(null, filters))))));
    }

    /** The letter with another stream of a hundred megabytes. */
    private static byte[] beside(COSName subtype, List<COSName> filters) throws IOException {
        try (PDDocument letter = Loader.loadPDF(letter())) {
            COSStream large = letter.getDocument().createCOSStream();
            byte[] blanks = new byte[1 << 20];
            COSArray chain = new COSArray();
            filters.forEach(chain::add);
            try (OutputStream out = large.createOutputStream(chain)) {
                for (int i = 0; i < 100; i++) {
                    out.write(blanks);
                }
            }
            if (subtype != null) {
                large.setItem(COSName.SUBTYPE, subtype);
            }
            letter.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Large"), large);
            return saved(letter, CompressParameters.NO_COMPRESSION);
        }
    }
}
