package vn.gov.ra.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.letter.CommitmentPaper;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.shared.Sha256;

class CommitmentFormTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final CommitmentText TEXT = new CommitmentForm("CK-2025", LocalDate.parse("2025-01-01"), "Bản cam kết của thuê bao",
            "Tôi là {fullName}, công tác tại {agency}.\r\n\r\n1. Giữ thiết bị và mật khẩu.\n").filled("Nguyễn Thị Hạnh", "UBND xã Quảng Tân");

    private static Commitment given(UUID file) {
        return new Commitment("CK-2026-0001", new Commitment.Committed(new UUID(0, 1), "Nguyễn Thị Hạnh", null, "UBND xã Quảng Tân"), TEXT, DAY, file, "thuebao.xa", MORNING);
    }

    @Test
    void the_text_has_the_name_of_whoever_reads_it_and_no_empty_paragraphs() {
        assertEquals(List.of("Tôi là Nguyễn Thị Hạnh, công tác tại UBND xã Quảng Tân.", "1. Giữ thiết bị và mật khẩu."), TEXT.paragraphs());
    }

    @Test
    void a_commitment_keeps_the_very_text_that_was_agreed_to() {
        CommitmentView kept = given(null).view();
        assertEquals(TEXT.whole(), kept.text());
        assertEquals(Sha256.hex("Bản cam kết của thuê bao\nTôi là Nguyễn Thị Hạnh, công tác tại UBND xã Quảng Tân.\n1. Giữ thiết bị và mật khẩu."), kept.textHash());
        assertEquals(CommitmentMethod.PAGE, kept.method());
        assertEquals(CommitmentMethod.SCAN, given(new UUID(0, 2)).view().method());
    }

    @Test
    void the_form_is_printed_with_room_for_the_signature_and_the_same_bytes_each_time() {
        CommitmentPaper paper = new CommitmentPaper(TEXT.title(), TEXT.edition(), TEXT.paragraphs(), "Nguyễn Thị Hạnh", null);
        byte[] pdf = PdfWriter.write(MORNING, paper);
        assertEquals(FileType.PDF, FileType.of(pdf));
        assertTrue(paper.parts().get(0).contains("NGƯỜI CAM KẾT") && paper.parts().get(0).contains("công tác tại UBND xã Quảng Tân."));
        assertEquals(Sha256.hex(pdf), Sha256.hex(PdfWriter.write(MORNING, paper)));
    }

    @Test
    void somebody_is_ready_who_was_trained_and_has_committed() {
        assertTrue(new Prepared("TH-2026-0001", DAY, "CK-2026-0001", DAY).complete());
        assertFalse(new Prepared("TH-2026-0001", DAY, null, null).complete());
        assertFalse(new Prepared(null, null, "CK-2026-0001", DAY).complete());
    }
}
