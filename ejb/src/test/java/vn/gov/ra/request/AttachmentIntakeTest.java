package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.signature.TestSigner;

class AttachmentIntakeTest {

    private static final byte[] LETTER = TestSigner.letter("12/CV-UBND");
    /** One white point. */
    private static final byte[] PNG = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");

    private static void take(AttachmentKind kind, String name, byte[] content) {
        AttachmentIntake.require(kind, FileType.of(content), name, content);
    }

    private static ErrorCode refusal(AttachmentKind kind, String name, byte[] content) {
        return assertThrows(DomainException.class, () -> take(kind, name, content)).error();
    }

    @Test
    void papers_are_taken_by_what_they_are() {
        assertDoesNotThrow(() -> take(AttachmentKind.LETTER, "cong-van.exe", LETTER));
        assertDoesNotThrow(() -> take(AttachmentKind.SIGNED_LETTER, "quét.png", PNG));
        assertEquals(RequestError.FILE_TYPE_REFUSED, refusal(AttachmentKind.OTHER, "cong-van.pdf", "MZ chương trình".getBytes(StandardCharsets.UTF_8)));
        assertEquals(RequestError.LETTER_NOT_PDF, refusal(AttachmentKind.LETTER, "cong-van.pdf", PNG));
    }

    @Test
    void a_paper_that_carries_the_mark_is_refused_whatever_it_is_called() throws IOException {
        DomainException refusal = assertThrows(DomainException.class, () -> take(AttachmentKind.OTHER, "phụ lục.docx", word("MẬT")));
        assertEquals(DocumentError.MARKED_SECRET, refusal.error());
        assertEquals(List.of("MẬT", 1), refusal.arguments(), "level and page, and nothing else of the text");
        assertDoesNotThrow(() -> take(AttachmentKind.OTHER, "phụ lục.docx", word("Bảo mật thông tin")));
    }

    private static byte[] word(String line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("[Content_Types].xml", "word/document.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>" + line + "</w:t></w:r></w:p></w:document>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void old_office_files_and_those_with_a_password_are_refused_with_what_to_do() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        for (AttachmentKind kind : List.of(AttachmentKind.LETTER, AttachmentKind.SIGNED_LETTER, AttachmentKind.DECISION, AttachmentKind.OTHER)) {
            assertEquals(RequestError.OLD_OFFICE_FILE, refusal(kind, "quyết định.doc", old), kind.name());
        }
    }

    @Test
    void a_paper_that_only_begins_like_one_is_refused() {
        assertEquals(DocumentError.BROKEN_PICTURE, refusal(AttachmentKind.SIGNED_LETTER, "quét.png", Arrays.copyOf(PNG, 40)));
        assertEquals(DocumentError.BROKEN_PDF, refusal(AttachmentKind.LETTER, "cong-van.pdf", "%PDF-1.7\nkhông phải PDF".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void classified_papers_stay_outside_but_innocent_names_do_not_suffer() {
        assertEquals(DocumentError.NAMED_SECRET, refusal(AttachmentKind.DECISION, "QĐ 12 (MẬT).pdf", LETTER));
        assertEquals(DocumentError.NAMED_SECRET, refusal(AttachmentKind.OTHER, "tối_mật.pdf", LETTER));
        assertDoesNotThrow(() -> take(AttachmentKind.OTHER, "Cục Chứng thực số và Bảo mật thông tin.pdf", LETTER));
        assertDoesNotThrow(() -> take(AttachmentKind.OTHER, "thiết bị lưu khóa bí mật.pdf", LETTER));
    }
}
