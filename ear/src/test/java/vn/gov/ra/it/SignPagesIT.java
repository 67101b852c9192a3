package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Signing;
import vn.gov.ra.it.support.Walk;

/** Hop 3 on pages: the agency's head signs, with a certificate or with ink. */
class SignPagesIT {

    private static Screen of(String persona) {
        return Screens.shared().of(persona);
    }

    private static Walk ready() {
        return Walk.ofCommune(Person.man("Y Đhăm Ênuôl", "Phó Chủ tịch")).readyToSign();
    }

    private static String view(Walk walk) {
        return "/dossiers/view?id=" + walk.id(walk.dossier());
    }

    private static Screen pades(String persona, Walk walk, byte[] pdf) {
        return of(persona).open(view(walk)).choose("method", "PADES").fill("comment", "Đã xem").file("signedFile", "đã ký.pdf", "application/pdf", pdf).press("do-sign");
    }

    @Test
    void the_letter_is_read_signed_with_a_certificate_and_sent_in() {
        Walk walk = ready();
        byte[] letter = of("thutruong.xa").download("/dossiers/file?dossier=" + walk.id(walk.dossier()));
        pades("thutruong.xa", walk, Signing.pades("thutruong.xa", letter));
        assertEquals("SUBMITTED", walk.head.get(walk.dossier()).text("state"));
        assertEquals("PADES", walk.head.get(walk.dossier()).text("signMethod"));
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.read-letter", "thutruong.xa");
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.sign", "thutruong.xa");
    }

    @Test
    void a_scan_is_confirmed_to_be_the_letter_signed_by_hand() {
        Walk walk = ready();
        Screen head = of("thutruong.xa").open(view(walk)).choose("method", "SCAN").fill("comment", "Ký tay").file("signedFile", "quét.png", "image/png", Pictures.scan()).press("do-sign");
        assertTrue(head.has("#confirmed-error, #errors"), head.text());
        assertEquals("Ký tay", head.value("comment"));
        assertEquals("AWAITING_AGENCY_SIGN", walk.head.get(walk.dossier()).text("state"));
        head.page.check("#confirmed");
        head.choose("method", "SCAN").file("signedFile", "quét.png", "image/png", Pictures.scan()).press("do-sign");
        assertEquals("SUBMITTED", walk.head.get(walk.dossier()).text("state"), head.text());
        assertEquals("SCAN", walk.head.get(walk.dossier()).text("signMethod"));
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.sign", "thutruong.xa");
    }

    @Test
    void a_changed_byte_another_signer_and_a_revoked_certificate_are_told_apart() {
        Walk walk = ready();
        pades("thutruong.xa", walk, Signing.oneByteChanged(Signing.pades("thutruong.xa", walk.letter()))).told("RA-SIG-003");
        assertEquals("Đã xem", of("thutruong.xa").value("comment"));
        pades("thutruong.xa", walk, Signing.pades("vanthu.xa", walk.letter())).told("RA-REQ-012");
        assertEquals("AWAITING_AGENCY_SIGN", walk.head.get(walk.dossier()).text("state"));

        Walk department = Walk.ofDepartment(Person.man("Lê Hữu Phước", "Chuyên viên")).readyToSign();
        byte[] signed = Signing.pades("thutruong.so", department.letter());
        CaOperator.revokeKeyOf("thutruong.so");
        pades("thutruong.so", department, signed).told("RA-SIG-006");
        assertEquals("AWAITING_AGENCY_SIGN", department.head.get(department.dossier()).text("state"));
    }

    @Test
    void nobody_but_the_head_signs() {
        Walk walk = ready();
        for (String persona : List.of("vanthu.xa", "chuyenvien", "lanhdao", "giamsat")) {
            of(persona).open(view(walk)).forge("do-sign");
        }
        assertEquals(404, of("thutruong.so").status(view(walk)));
        assertEquals("AWAITING_AGENCY_SIGN", walk.head.get(walk.dossier()).text("state"));
    }

    @Test
    void a_page_that_was_overtaken_signs_nothing() {
        Walk walk = ready();
        Screen head = of("thutruong.xa").open(view(walk)).choose("method", "PADES").file("signedFile", "đã ký.pdf", "application/pdf", Signing.pades("thutruong.xa", walk.letter()));
        walk.confirmedScan();
        head.press("do-sign").told("RA-");
        assertEquals("SCAN", walk.head.get(walk.dossier()).text("signMethod"));
    }
}
