package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Signing;
import vn.gov.ra.it.support.Walk;

/** Hop 5 and 6 on pages: approved lines become a list that is frozen, read, signed and sent. */
class BatchPagesIT {

    private static final String NEW = "/batches/new?form=01";

    private static Screen of(String persona) {
        return Screens.shared().of(persona);
    }

    private static Walk approved() {
        return Walk.ofCommune(Person.woman("H'Djuôl Niê", "Chủ tịch Hội Phụ nữ")).readyToSign().confirmedScan().claimed().proposed().approved();
    }

    private static String view(Walk walk) {
        return "/batches/view?id=" + walk.id(walk.batch());
    }

    private static String state(Walk walk) {
        return walk.seenBatch().getString("state");
    }

    /** Only the line of this walk: others wait for lists of other tests. */
    private static Screen chosen(Walk walk) {
        Screen officer = of("chuyenvien").open(NEW);
        for (Locator box : officer.page.locator("#newForm input[type=checkbox]").all()) {
            box.setChecked(false);
        }
        officer.page.locator("tr", new Page.LocatorOptions().setHas(officer.page.locator("a[href*='" + walk.lineIds().get(0) + "']"))).locator("input[type=checkbox]").check();
        return officer;
    }

    @Test
    void an_officer_makes_a_list_of_approved_lines() {
        Walk walk = approved();
        Screen officer = chosen(walk).fill("note", "Đợt 5").press("do-create");
        String list = officer.id();
        assertEquals("COLLECTING", walk.officer.get("/api/v1/batches/" + list).expect(200).text("state"));
        assertEquals("BATCHED", walk.lineStates());
        Audit.has("batch", list, "batch.create", "chuyenvien");
    }

    @Test
    void a_line_is_left_out_with_a_reason_and_waits_for_the_next_list() {
        Walk walk = approved().listed();
        Screen officer = of("chuyenvien").open(view(walk));
        officer.page.selectOption("#leftOut", walk.lineIds().get(0));
        officer.press("do-remove-lines").told("RA-BAT-013");
        officer.page.selectOption("#leftOut", walk.lineIds().get(0));
        officer.fill("comment", "Chờ quyết định bổ nhiệm").press("do-remove-lines");
        assertEquals("APPROVED", walk.lineStates());
        assertTrue(walk.seenBatch().getJsonArray("lines").isEmpty());
        assertTrue(of("chuyenvien").open("/review/line?id=" + walk.lineIds().get(0)).text().contains("Chờ quyết định bổ nhiệm"), "its timeline says why");
    }

    @Test
    void a_list_is_made_by_officers_alone_of_lines_that_are_free() {
        for (String persona : List.of("vanthu.xa", "lanhdao", "thukho", "giamsat", "quantri")) {
            of(persona).forbidden(NEW);
        }
        Walk walk = approved();
        Screen officer = of("chuyenvien").open(NEW);
        for (Locator box : officer.page.locator("#newForm input[type=checkbox]").all()) {
            box.setChecked(false);
        }
        officer.fill("note", "Không ai").press("do-create").told("RA-BAT-002");
        assertEquals("Không ai", officer.value("note"));

        Screen slower = chosen(walk).fill("note", "Đến sau");
        walk.listed();
        slower.press("do-create").told("RA-BAT-");
        assertEquals("COLLECTING", state(walk));
    }

    @Test
    void a_list_is_frozen_by_an_officer_once_and_not_empty() {
        Walk walk = approved().listed();
        for (String persona : List.of("lanhdao", "giamsat")) {
            of(persona).open(view(walk)).forge("do-freeze");
        }
        assertEquals(403, of("vanthu.xa").status(view(walk)));
        assertEquals("COLLECTING", state(walk));
        Screen slower = of("chuyenvien2").open(view(walk)).fill("confirm-freeze", "1");
        Screen officer = of("chuyenvien").open(view(walk)).fill("confirm-freeze", "2");
        assertEquals("true", officer.page.getAttribute("#do-freeze", "aria-disabled"), "another number of lines does not open the button");
        officer.fill("confirm-freeze", "1").press("do-freeze");
        assertEquals("FROZEN", state(walk));
        Audit.has("batch", walk.id(walk.batch()), "batch.freeze", "chuyenvien");
        slower.press("do-freeze").told("RA-");

        Walk emptied = approved().listed();
        emptied.officer.act(emptied.batch(), "remove-lines", Json.createObjectBuilder().add("comment", "Chờ bổ nhiệm").add("lines", Json.createArrayBuilder(emptied.lineIds()))).expect(200);
        assertFalse(of("chuyenvien").open(view(emptied)).page.innerText("#why-freeze").isBlank(), "an empty list says why it cannot be frozen");
        of("chuyenvien").forge("do-freeze");
        assertEquals("COLLECTING", state(emptied));
    }

    @Test
    void the_package_is_read_once_it_is_fixed_by_those_who_send_it() {
        Walk walk = approved().listed();
        String address = "/batches/package?id=" + walk.id(walk.batch());
        assertEquals(409, of("chuyenvien").status(address));
        walk.frozen();
        assertArrayEquals(walk.officer.get(walk.batch() + "/package.zip").expect(200).bytes(), of("chuyenvien").download(address));
        for (String persona : List.of("giamsat", "vanthu.xa", "thukho", "quantri")) {
            assertEquals(403, of(persona).status(address), persona);
        }
        assertEquals(404, of("chuyenvien").status("/batches/package?id=00000000-0000-7000-8000-00000000ffff"));
        Audit.has("batch", walk.id(walk.batch()), "batch.package-read", "chuyenvien");
    }

    @Test
    void the_office_signer_signs_the_letter_of_this_list() {
        Walk walk = approved().listed().frozen();
        for (String persona : List.of("chuyenvien", "giamsat")) {
            of(persona).open(view(walk)).forge("do-sign");
        }
        byte[] letter = ending(Walk.entries(walk.officer.get(walk.batch() + "/package.zip").expect(200).bytes()));
        Screen signer = of("lanhdao").open(view(walk)).choose("method", "PADES").press("do-sign").told("RA-BAT-010");
        signer.open(view(walk)).choose("method", "PADES").file("signedFile", "đã ký.pdf", "application/pdf", Signing.pades("chuyenvien", letter)).press("do-sign").told("RA-BAT-012");
        assertEquals("FROZEN", state(walk));
        Screen slower = of("lanhdao2").open(view(walk)).choose("method", "SCAN");
        signer.open(view(walk)).choose("method", "PADES").file("signedFile", "đã ký.pdf", "application/pdf", Signing.pades("lanhdao", letter)).press("do-sign");
        assertEquals("SIGNED", state(walk), signer.text());
        slower.press("do-sign").told("RA-");
        Audit.has("batch", walk.id(walk.batch()), "batch.sign", "lanhdao");
    }

    @Test
    void sending_is_recorded_with_the_letters_number() {
        Walk walk = approved().listed().frozen();
        of("chuyenvien").open(view(walk)).forge("do-record-sending");
        walk.listSigned();
        for (String persona : List.of("lanhdao", "giamsat")) {
            of(persona).open(view(walk)).forge("do-record-sending");
        }
        Screen officer = of("chuyenvien").open(view(walk)).fill("channel", "DVC").fill("outDocDate", "3/11").press("do-record-sending").told("RA-GEN-007");
        assertEquals("DVC", officer.value("channel"));
        officer.fill("outDocDate", "03/11/2026").press("do-record-sending").told("RA-BAT-016");
        assertEquals("SIGNED", state(walk));
        Screen slower = of("chuyenvien2").open(view(walk)).fill("outDocNo", "9/STTTT").fill("outDocDate", "03/11/2026");
        officer.fill("outDocNo", "151/STTTT-CNTT").press("do-record-sending");
        assertEquals("SENT", state(walk), officer.text());
        assertTrue(officer.text().contains("151/STTTT-CNTT"), officer.text());
        slower.press("do-record-sending").told("RA-");
        assertEquals("151/STTTT-CNTT", walk.seenBatch().getString("outDocNo"));
        Audit.has("batch", walk.id(walk.batch()), "batch.record-sending", "chuyenvien");
    }

    private static byte[] ending(Map<String, byte[]> files) {
        return files.entrySet().stream().filter(file -> file.getKey().endsWith(".pdf") && file.getKey().contains("cong-van")).findFirst().orElseThrow().getValue();
    }
}
