package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** Hop 7, 8 and 10 on pages: the CA operator's answer comes in, is matched and confirmed; everybody may ask what became of a certificate. */
class ResultPagesIT {

    private static final String ZIP = "application/zip";

    private static Screen of(String persona) {
        return Screens.shared().of(persona);
    }

    private static Walk sent(Person... people) {
        return Walk.ofCommune(people).readyToSign().confirmedScan().claimed().proposed().approved().listed().frozen().listSigned().sent();
    }

    private static String view(Walk walk) {
        return "/batches/view?id=" + walk.id(walk.batch());
    }

    private static String result(Walk walk) {
        return walk.officer.get("/api/v1/results?batch=" + walk.id(walk.batch())).expect(200).items().getJsonObject(0).getString("id");
    }

    @Test
    void an_answer_is_imported_matched_and_confirmed_by_a_second_person() {
        Walk walk = sent(Person.woman("H'Nuên Ayŭn", "Kế toán"));
        Screen officer = of("chuyenvien").open(view(walk)).file("answer", "ket-qua.zip", ZIP, walk.operatorsAnswer("none")).press("do-import-result");
        assertEquals("FULFILLED", walk.lineStates(), officer.text());
        Screen seen = officer.open("/results/view?id=" + result(walk));
        assertTrue(seen.text().contains(walk.serials().get(0)), seen.text());
        assertEquals(403, of("vanthu.xa").status("/results/view?id=" + result(walk)));
        assertEquals(404, of("chuyenvien").status("/results/view?id=00000000-0000-7000-8000-00000000ffff"));
        assertTrue(officer.open(view(walk)).has("#why-confirm"), "who imported is told why not: " + officer.text());
        officer.forge("do-confirm");
        Screen slower = of("lanhdao2").open(view(walk));
        of("lanhdao").open(view(walk)).press("do-confirm");
        assertEquals("RECONCILED", walk.seenBatch().getString("state"));
        slower.press("do-confirm").told("RA-");
        Audit.has("batch", walk.id(walk.batch()), "batch.import-result", "chuyenvien");
        Audit.has("batch", walk.id(walk.batch()), "batch.confirm", "lanhdao");
    }

    @Test
    void what_is_no_answer_is_refused_whole() {
        Walk walk = sent(Person.woman("H'Bliăk Niê", "Kế toán"));
        Screen officer = of("chuyenvien").open(view(walk)).press("do-import-result").told("RA-");
        officer.open(view(walk)).file("answer", "ket-qua.zip", ZIP, new byte[] {'P', 'K', 3, 4, 9, 9}).press("do-import-result").told("RA-DOC-002");
        officer.open(view(walk)).file("answer", "ket-qua.zip", ZIP, new byte[] {'M', 'Z', 1, 2}).press("do-import-result").told("RA-RES-002");
        assertEquals("SENT", walk.lineStates());
        assertEquals("SENT", walk.seenBatch().getString("state"));
    }

    @Test
    void an_answer_is_imported_by_officers_alone_while_the_list_is_out() {
        Walk walk = Walk.ofCommune(Person.woman("H'Wik Mlô", "Kế toán")).readyToSign().confirmedScan().claimed().proposed().approved().listed().frozen();
        of("chuyenvien").open(view(walk)).forge("do-import-result");
        walk.listSigned().sent();
        for (String persona : List.of("lanhdao", "thukho", "giamsat")) {
            of(persona).open(view(walk)).forge("do-import-result");
        }
        Screen slower = of("chuyenvien2").open(view(walk)).file("answer", "ket-qua.zip", ZIP, walk.operatorsAnswer("extra"));
        walk.answered().reconciled();
        slower.press("do-import-result").told("RA-");
        assertEquals("RECONCILED", walk.seenBatch().getString("state"));
    }

    @Test
    void a_certificate_with_another_name_is_shown_with_what_does_not_fit() {
        Walk walk = sent(Person.three());
        walk.imported(walk.operatorsAnswer("wrong-name"));
        Screen officer = of("chuyenvien").open("/results/view?id=" + result(walk));
        assertEquals(1, officer.page.locator("#matchForm tr:has-text('Sai lệch')").count(), officer.text());
        assertFalse(of("lanhdao").open(view(walk)).page.innerText("#why-confirm").isBlank(), of("lanhdao").text());
        of("lanhdao").forge("do-confirm");
        assertEquals("PARTIALLY_RESULTED", walk.seenBatch().getString("state"));
    }

    @Test
    void everybody_sees_a_certificate_good_and_after_the_ca_revokes_it_revoked() {
        String serial = Portal.get().value("select c.serial from certificate c join authority a on a.id = c.authority_id where a.alias = 'g2' and c.state = 'IN_FORCE'"
                + " and c.origin = 'IMPORTED' and c.subscriber_id not in (select s.id from subscriber s join app_user u on u.person_id = s.person_id) order by c.serial desc limit 1");
        Screen anybody = Screens.shared().anonymous().open("/lookup").fill("serial", serial);
        anybody.page.selectOption("#issuer", "g2");
        anybody.page.click("form[method=get] button[type=submit]");
        assertEquals("Còn hiệu lực", badge(anybody));
        CaOperator.revoke(serial, 1);
        CaOperator.refresh();
        anybody.open("/lookup?issuer=g2&serial=" + serial);
        assertEquals("Đã thu hồi", badge(anybody));
        assertTrue(of("chuyenvien").open("/certificates/list?q=" + serial).text().contains("Đã thu hồi"), of("chuyenvien").text());
        anybody.open("/lookup?issuer=g2&serial=00ab00ab00ab00ab");
        assertEquals("Không có trong sổ", badge(anybody));
        anybody.open("/lookup?issuer=g2&serial=kh%C3%B4ng").told("RA-");
        anybody.page.context().close();
    }

    private static String badge(Screen screen) {
        return screen.page.innerText("section[aria-labelledby=result] header .badge").strip();
    }
}
