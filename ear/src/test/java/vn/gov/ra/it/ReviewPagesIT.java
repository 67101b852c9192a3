package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Walk;

/** Hop 4 on pages: an officer takes a line and proposes, another person decides. */
class ReviewPagesIT {

    private static Screen of(String persona) {
        return Screens.shared().of(persona);
    }

    private static Walk submitted() {
        return Walk.ofCommune(Person.man("Y Khiêm Êban", "Bí thư Đoàn")).readyToSign().confirmedScan();
    }

    private static String page(Walk walk) {
        return "/review/line?id=" + walk.lineIds().get(0);
    }

    @Test
    void an_officer_takes_a_line() {
        Walk walk = submitted();
        of("chuyenvien").open(page(walk)).press("do-claim");
        assertEquals("IN_REVIEW", walk.lineStates());
        Audit.has("line", walk.lineIds().get(0), "line.claim", "chuyenvien");
    }

    @Test
    void the_signed_letter_stands_beside_the_form_for_whoever_may_read_it() {
        Walk walk = submitted();
        Screen officer = of("chuyenvien").open(page(walk));
        String paper = ".paper img";
        officer.page.locator(paper).scrollIntoViewIfNeeded();
        officer.page.waitForFunction("document.querySelector('" + paper + "').naturalWidth === 760");
        String picture = officer.page.getAttribute(paper, "src");
        assertTrue(officer.page.getAttribute(paper, "alt").contains(walk.clerk.get(walk.dossier()).expect(200).text("letterNo")));
        assertEquals(404, of("vanthu.so").status(picture), "no picture of what is another agency's");
        assertEquals(404, of("chuyenvien").status(picture.replaceFirst("attachment=[0-9a-f-]+", "attachment=00000000-0000-0000-0000-000000000000")));
    }

    @Test
    void a_line_is_taken_by_officers_alone_and_once() {
        Walk walk = submitted();
        for (String persona : List.of("vanthu.xa", "lanhdao", "giamsat")) {
            of(persona).open(page(walk)).forge("do-claim");
        }
        assertEquals(404, of("vanthu.so").status(page(walk)));
        assertEquals("SUBMITTED", walk.lineStates());
        Screen slower = of("chuyenvien2").open(page(walk)).fill("comment", "Tôi nhận");
        walk.claimed();
        slower.press("do-claim").told("RA-");
        assertEquals("Phạm Quốc Huy", walk.seenLines().get(0).getString("assigneeName"));
    }

    @Test
    void words_that_are_far_too_long_take_no_line() {
        Walk walk = submitted();
        Screen officer = of("chuyenvien").open(page(walk));
        officer.page.evaluate("document.getElementById('comment').removeAttribute('maxlength')");
        officer.fill("comment", "đ".repeat(2001)).press("do-claim").told("RA-GEN-008");
        assertEquals(2001, officer.value("comment").length(), "what was typed is kept");
        assertEquals("SUBMITTED", walk.lineStates());
    }

    @Test
    void who_wrote_the_request_is_told_why_it_is_not_theirs_to_take() {
        Walk walk = Walk.writtenByOfficer(Person.woman("H'Bê Knul", "Văn thư")).readyToSign().confirmedScan();
        Screen officer = of("chuyenvien").open(page(walk));
        assertFalse(officer.page.innerText("#why-claim").isBlank());
        officer.forge("do-claim");
        assertEquals("SUBMITTED", walk.lineStates());
    }

    @Test
    void a_proposal_needs_the_checklist() {
        Walk walk = submitted().claimed();
        Screen officer = of("chuyenvien").open(page(walk)).fill("comment", "Đủ điều kiện").press("do-propose-approve").told("RA-APP-006");
        assertEquals("Đủ điều kiện", officer.value("comment"));
        assertEquals("IN_REVIEW", walk.lineStates());
        checkAll(officer).press("do-propose-approve");
        assertEquals("REVIEWED", walk.lineStates(), officer.text());
        Audit.has("line", walk.lineIds().get(0), "line.propose-approve", "chuyenvien");
    }

    @Test
    void what_is_to_be_mended_is_pinned_to_its_field_and_answered_there() {
        Walk walk = Walk.ofCommune(Person.man("Y Phôn Mlô", "Chỉ huy trưởng Quân sự")).readyToSign().signed().claimed();
        String page = "/review/line?id=" + walk.lineIds().get(0);
        Screen officer = of("chuyenvien").open(page);
        officer.page.locator("#pins summary").click();
        officer.fill("pin-position", "Ghi đúng chức vụ theo quyết định").fill("pin-mobile", "Số này không liên lạc được").accessible("yeu-cau-theo-truong").press("do-ask-supplement");
        assertEquals("NEEDS_SUPPLEMENT", walk.lineStates(), officer.text());

        Screen clerk = of("vanthu.xa").open("/dossiers/line?id=" + walk.lineIds().get(0));
        assertEquals(List.of("Yêu cầu bổ sung: Ghi đúng chức vụ theo quyết định"), clerk.page.locator(".field:has(#position) .asked").allInnerTexts().stream().map(String::strip).toList());
        assertEquals(2, clerk.page.locator(".asked").count(), "at these fields and at no other");
        clerk.open(page);
        assertTrue(clerk.text().contains("Trường “Chức vụ”") && clerk.text().contains("Trường “Số điện thoại di động”"), clerk.text());
        clerk.page.locator("textarea[id$=answer]").first().fill("Đã ghi theo quyết định số 15/QĐ-UBND");
        clerk.press("do-resubmit").told("RA-APP-012");
        assertEquals("NEEDS_SUPPLEMENT", walk.lineStates());
        clerk.page.locator("textarea[id$=answer]").nth(1).fill("Số mới 0905000123");
        clerk.press("do-resubmit");
        assertEquals("IN_REVIEW", walk.lineStates(), clerk.text());
        assertTrue(of("chuyenvien").open(page).text().contains("Số mới 0905000123"));
        assertEquals(Map.of(), Screens.shared().barriers());
    }

    @Test
    void only_who_holds_a_line_proposes_and_only_while_it_is_held() {
        Walk walk = submitted().claimed();
        for (String persona : List.of("chuyenvien2", "lanhdao", "vanthu.xa", "giamsat")) {
            of(persona).open(page(walk)).forge("do-propose-approve");
        }
        assertEquals("IN_REVIEW", walk.lineStates());
        Screen officer = checkAll(of("chuyenvien").open(page(walk)).fill("comment", "Đã xem hết"));
        walk.officer.act(walk.lines().get(0), "ask-supplement", Json.createObjectBuilder().add("comment", "Thiếu quyết định")).expect(200);
        officer.press("do-propose-approve").told("RA-");
        assertEquals("NEEDS_SUPPLEMENT", walk.lineStates());
    }

    @Test
    void an_office_signer_approves() {
        Walk walk = submitted().claimed().proposed();
        of("lanhdao").open(page(walk)).fill("comment", "Đồng ý").press("do-approve");
        assertEquals("APPROVED", walk.lineStates());
        Audit.has("line", walk.lineIds().get(0), "line.approve", "lanhdao");
    }

    @Test
    void what_was_changed_after_the_proposal_is_not_approved() {
        Walk walk = submitted().claimed().proposed();
        assertEquals(1, Portal.get().change("update request_line set reviewed_hash = reverse(reviewed_hash) where id = '" + walk.lineIds().get(0) + "'"));
        Screen signer = of("lanhdao").open(page(walk));
        assertFalse(signer.page.innerText("#why-approve").isBlank());
        signer.forge("do-approve");
        assertEquals("REVIEWED", walk.lineStates());
    }

    @Test
    void who_proposed_and_whoever_is_no_signer_does_not_approve() {
        Walk walk = submitted().claimed().proposed();
        for (String persona : List.of("chuyenvien", "chuyenvien2", "vanthu.xa", "giamsat")) {
            of(persona).open(page(walk)).forge("do-approve");
        }
        assertEquals("REVIEWED", walk.lineStates());
    }

    @Test
    void a_decision_on_an_overtaken_page_changes_nothing_and_keeps_the_words() {
        Walk walk = submitted().claimed().proposed();
        Screen slower = of("lanhdao2").open(page(walk)).fill("comment", "Cần xem lại chức vụ");
        walk.approved();
        slower.press("do-send-back").told("RA-");
        assertEquals("APPROVED", walk.lineStates());
        assertTrue(slower.has("#comment") && slower.value("comment").equals("Cần xem lại chức vụ"), slower.text());
    }

    @Test
    void a_rejection_needs_a_reason_of_the_catalogue() {
        Walk walk = submitted().claimed().proposed();
        Screen signer = of("lanhdao").open(page(walk)).fill("comment", "Không thuộc đối tượng").press("do-reject").told("RA-APP-009");
        assertEquals("Không thuộc đối tượng", signer.value("comment"));
        assertEquals("REVIEWED", walk.lineStates());
    }

    private static Screen checkAll(Screen officer) {
        for (var point : officer.page.locator("input[name=checked], input[name=acknowledgedWarnings]").all()) {
            point.check();
        }
        return officer;
    }
}
