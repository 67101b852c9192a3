package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.EndedAgency;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Walk;

/** Hop 1 and 2 on pages: a dossier is opened, people are written in, papers are laid to it, the head is asked to sign. */
class DossierPagesIT {

    private static final String COMMUNE = "UBND xã Đăk R'Moan";

    private static Screen of(String persona) {
        return Screens.shared().of(persona);
    }

    private static String edit(Walk walk) {
        return "/dossiers/edit?id=" + walk.id(walk.dossier());
    }

    @Test
    void a_dossier_is_opened_by_the_clerk_with_a_date_that_exists() {
        Screen clerk = of("vanthu.xa").open("/dossiers/new").choose("form", "01").fill("letterNo", "51/CV-UBND").fill("letterDate", "31/02/2026").press("create");
        clerk.told("RA-GEN-007");
        assertEquals("51/CV-UBND", clerk.value("letterNo"));
        assertEquals("31/02/2026", clerk.value("letterDate"));
        assertTrue(clerk.page.getAttribute("#letterDate", "aria-describedby").contains("letterDate-error"));
        clerk.fill("letterDate", "02/11/2026").press("create");
        assertEquals("51/CV-UBND", Api.as("vanthu.xa").get("/api/v1/dossiers/" + clerk.id()).expect(200).text("letterNo"));
        Audit.has("dossier", clerk.id(), "dossier.create", "vanthu.xa");
    }

    @Test
    void the_clerk_of_an_agency_that_has_ended_is_told_so_and_keeps_the_words() {
        Screen clerk = of("vanthu.xa").open("/dossiers/new").choose("form", "01").fill("letterNo", "52/CV-UBND");
        try (EndedAgency ended = EndedAgency.commune()) {
            clerk.press("create").told("RA-REQ-040");
        }
        assertEquals("52/CV-UBND", clerk.value("letterNo"));
    }

    @Test
    void nobody_else_is_shown_the_forms_of_a_dossier() {
        Walk walk = Walk.ofCommune(Person.woman("H'Mlây Êban", "Kế toán"));
        for (String persona : List.of("lanhdao", "thukho", "giamsat", "quantri", "thuebao.xa")) {
            of(persona).forbidden("/dossiers/new").forbidden(edit(walk));
        }
        assertEquals(404, of("vanthu.so").status(edit(walk)));
    }

    @Test
    void a_person_is_written_in_while_the_dossier_is_a_draft() {
        Walk walk = Walk.ofCommune(Person.woman("H'Brih Niê", "Kế toán"));
        Screen clerk = typed(of("vanthu.xa").open(edit(walk) + "&line=new"), Person.man("Y Nguôn Kbuôr", "Công an")).press("saveLine");
        assertTrue(clerk.page.innerText("#lines").contains("Y Nguôn Kbuôr"), clerk.text());
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.save", "vanthu.xa");

        typed(clerk.open(edit(walk) + "&line=new"), Person.man("Y Bhiông Hlong", "Công an"));
        walk.readyToSign();
        clerk.press("saveLine").told("RA-STA-001");
        assertEquals("Y Bhiông Hlong", clerk.value("fullName"), "what was typed is kept");
        assertEquals(2, walk.lineIds().size());
    }

    @Test
    void a_value_that_is_far_too_long_is_refused_at_its_field() {
        Walk walk = Walk.ofCommune(Person.woman("H'Yar Kbuôr", "Kế toán"));
        Screen clerk = typed(of("vanthu.xa").open(edit(walk) + "&line=new"), Person.man("Y Suôl Niê", "Công an"));
        clerk.page.evaluate("() => { const f = document.getElementById('position'); f.removeAttribute('maxlength'); f.value = 'x'.repeat(5000); }");
        clerk.press("saveLine");
        assertTrue(clerk.has("#errors") && clerk.text().matches("(?s).*RA-(GEN-008|REQ-102).*"), clerk.text());
        assertEquals("Y Suôl Niê", clerk.value("fullName"));
        assertEquals(1, walk.lineIds().size());
    }

    private static String notSecret(Walk walk, String fileName) {
        return Portal.get().value("select a.not_secret::text from attachment a join stored_file f on f.id = a.file_id where a.dossier_id = '" + walk.id(walk.dossier())
                + "' and f.file_name = '" + fileName + "'");
    }

    @Test
    void a_paper_is_laid_to_a_draft_and_is_what_it_says() {
        Walk walk = Walk.ofCommune(Person.woman("H'Lan Mlô", "Kế toán"));
        Screen clerk = of("vanthu.xa").open(edit(walk));
        clerk.file("file", "chương trình.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}).press("attach").told("RA-REQ-018");
        clerk.open(edit(walk)).press("attach");
        assertTrue(clerk.has("#errors"), "no file was chosen: " + clerk.text());
        clerk.open(edit(walk)).file("file", "ảnh.png", "image/png", Pictures.scan()).page.uncheck("#notSecret");
        clerk.press("attach").told("RA-REQ-041");
        assertTrue(clerk.has(".field:has(#notSecret) #notSecret-error") && !clerk.page.innerText("#papers").contains("ảnh.png"), clerk.text());
        clerk.open(edit(walk)).file("file", "ảnh.png", "image/png", Pictures.scan()).press("attach");
        assertTrue(clerk.page.innerText("#papers").contains("ảnh.png"), clerk.text());
        assertEquals("true", notSecret(walk, "ảnh.png"), "who sent it said so, and it is kept");
        assertEquals("false", notSecret(walk, "công văn.pdf"), "sent over HTTP, where nobody was asked");
        assertTrue(of("vanthu.xa").open("/dossiers/view?id=" + walk.id(walk.dossier())).text().contains("người gửi xác nhận không mật"));
        clerk.open(edit(walk));
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.attach", "vanthu.xa");

        clerk.page.selectOption("#kind", "LETTER");
        clerk.file("file", "muộn.png", "image/png", Pictures.scan());
        walk.readyToSign().confirmedScan();
        clerk.press("attach").told("RA-");
        assertEquals(0, Api.as("vanthu.xa").get(walk.dossier()).expect(200).json().getJsonArray("attachments").stream()
                .filter(one -> one.asJsonObject().getString("fileName").equals("muộn.png")).count());
    }

    @Test
    void the_head_is_asked_only_for_a_dossier_without_faults() {
        Person faulty = new Person("Y Tin Byă", "1979-11-23", "06707900", "ytin@gmail.com", "Văn thư", "0912000111");
        Walk walk = Walk.ofCommune(faulty);
        Screen clerk = of("vanthu.xa").open(edit(walk)).press("do-request-signature");
        clerk.told("RA-REQ-105").told("RA-REQ-112");
        assertEquals("DRAFT", walk.clerk.get(walk.dossier()).text("state"));
        clerk.page.locator("#errors a").first().click();
        clerk.page.waitForURL(url -> url.contains("line="));
        assertEquals("06707900", clerk.value("nationalId"), "the way leads to the field with what was typed");
    }

    @Test
    void the_head_is_asked_once_by_who_writes_the_dossier() {
        Walk walk = Walk.ofCommune(Person.woman("H'Ngăm Ayŭn", "Kế toán"));
        String id = walk.id(walk.dossier());
        of("giamsat").open("/dossiers/view?id=" + id).forge("do-request-signature");
        assertEquals("DRAFT", walk.clerk.get(walk.dossier()).text("state"));
        Screen clerk = of("vanthu.xa").open(edit(walk));
        walk.readyToSign();
        clerk.press("do-request-signature").told("RA-");
        Walk second = Walk.ofCommune(Person.woman("H'Ngăm Mlô", "Kế toán"));
        clerk.open(edit(second)).press("do-request-signature");
        assertEquals("AWAITING_AGENCY_SIGN", second.clerk.get(second.dossier()).text("state"), clerk.text());
        Audit.has("dossier", second.id(second.dossier()), "dossier.request-signature", "vanthu.xa");
    }

    private static Screen typed(Screen clerk, Person person) {
        person.form01(COMMUNE).build().forEach((key, value) -> clerk.fill(key, shown(key, ((JsonString) value).getString())));
        return clerk;
    }

    /** Dates are written as people write them. */
    private static String shown(String key, String value) {
        return key.equals("dateOfBirth") || key.endsWith("IssuedOn") ? value.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1") : value;
    }
}
