package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** A head who is away lets another person sign for a time, on the page and by document, and takes it back. */
class DelegationIT {

    private static final String DELEGATIONS = "/api/v1/delegations";
    private static final byte[] LETTER = Pictures.letter();
    private static final String PAGE = "/delegations/list";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void head_delegates_on_the_page_and_takes_it_back() {
        Screen head = Screens.shared().of("thutruong.xa").open(PAGE).accessible("uy-quyen");
        head.page.selectOption("#role", "AGENCY_SIGNER");
        head.fill("documentNo", "31/UQ-UBND").fill("validFrom", DAY.format(today.plusDays(300))).fill("validTo", DAY.format(today.plusDays(290))).press("delegate");
        assertEquals("0", rows(), "nobody was named");
        head.open(PAGE).fill("delegateId-q", delegate());
        head.page.waitForSelector("#delegateId-q-list [role=option]");
        head.page.press("#delegateId-q", "Enter");
        head.fill("documentNo", "31/UQ-UBND").fill("validFrom", DAY.format(today.plusDays(300))).fill("validTo", DAY.format(today.plusDays(290))).press("delegate").told("RA-DEL-005");
        head.fill("validTo", DAY.format(today.plusDays(310))).press("delegate");
        assertTrue(head.text().contains("31/UQ-UBND") && head.text().contains(delegate()), head.text());
        String id = Portal.get().value("select id from delegation where document_no = '31/UQ-UBND'");
        Audit.has("delegation", id, "delegation.create", "thutruong.xa");

        assertFalse(Screens.shared().of("thutruong.so").open(PAGE).text().contains("31/UQ-UBND"), "another agency's");
        Screen officer = Screens.shared().of("chuyenvien").open(PAGE).accessible("uy-quyen-so");
        assertTrue(officer.text().contains("31/UQ-UBND"));
        assertFalse(officer.has("#delegateForm") || officer.has("[id$=revoke]"), "whose part it is not");
        head.open(PAGE).page.locator("input[id$=revoke]").first().click();
        head.page.waitForLoadState();
        assertEquals("REVOKED", Api.as("thutruong.xa").get("/api/v1/delegations").expect(200).items().getJsonObject(0).getString("state"));
        assertEquals(Map.of(), Screens.shared().barriers());
        Portal.get().change("delete from delegation where id = '" + UUID.fromString(id) + "'");
    }

    @Test
    void nobody_lends_a_part_that_is_anothers() {
        Map.of("thutruong.xa", "OFFICE_SIGNER", "lanhdao", "AGENCY_SIGNER").forEach((signer, part) -> Api.as(signer).post(DELEGATIONS, Json.createObjectBuilder()
                .add("delegateId", Portal.get().value("select person_id from app_user where username = 'vanthu.xa'")).add("role", part).add("documentNo", "45/UQ-UBND")
                .add("validFrom", today.plusDays(400).toString()).add("validTo", today.plusDays(410).toString())).refused(403, "RA-DEL-006"));
        assertEquals("0", Portal.get().value("select count(*) from delegation where document_no = '45/UQ-UBND'"));
    }

    @Test
    void document_of_a_delegation_is_read_by_whoever_sees_it() throws IOException {
        Api head = Api.as("thutruong.xa");
        JsonObject made = head.post(DELEGATIONS, Json.createObjectBuilder().add("delegateId", Portal.get().value("select person_id from app_user where username = 'vanthu.xa'"))
                .add("role", "AGENCY_SIGNER").add("documentNo", "44/UQ-UBND").add("validFrom", today.plusDays(400).toString()).add("validTo", today.plusDays(410).toString())).expect(201).json();
        String document = DELEGATIONS + "/" + made.getString("id") + "/document";
        Map<String, String> seen = Map.of("If-Match", "\"" + made.getInt("version") + "\"");
        assertFalse(made.getBoolean("hasFile"));
        head.get(document).refused(404, "RA-DEL-015");
        head.send("PUT", document, "application/pdf", "MZ chương trình".getBytes(StandardCharsets.UTF_8), seen).refused(422, "RA-DEL-011");
        head.send("PUT", document + "?fileName=" + URLEncoder.encode("ủy quyền (MẬT).pdf", StandardCharsets.UTF_8), "application/pdf", LETTER, seen).refused(422, "RA-DOC-014");
        Api.as("thutruong.so").send("PUT", document, "application/pdf", LETTER, seen).refused(404);
        Api.as("chuyenvien").send("PUT", document, "application/pdf", LETTER, seen).refused(403);
        head.send("PUT", document, "application/pdf", LETTER, Map.of("If-Match", "\"77\"")).refused(412);
        assertTrue(head.send("PUT", document, "application/pdf", LETTER, seen).expect(200).json().getBoolean("hasFile"));
        Audit.has("delegation", made.getString("id"), "delegation.attach", "thutruong.xa");

        assertArrayEquals(LETTER, Api.as("chuyenvien").get(document).expect(200).bytes());
        assertEquals(404, Api.as("thutruong.so").get(document).status(), "another agency's");
        Screen page = Screens.shared().of("thutruong.xa").open(PAGE).accessible("uy-quyen-van-ban");
        assertArrayEquals(LETTER, page.download("/delegations/file?delegation=" + made.getString("id")));
        page.page.selectOption("#paperOf", made.getString("id"));
        page.file("paper", "tệp khác.pdf", "application/pdf", Pictures.scan()).press("attach").told("RA-DEL-011");
        page.open(PAGE).page.selectOption("#paperOf", made.getString("id"));
        page.file("paper", "văn bản ủy quyền.pdf", "application/pdf", LETTER).press("attach");
        assertTrue(page.text().contains("44/UQ-UBND") && page.has("a[href='/delegations/file?delegation=" + made.getString("id") + "']"), page.text());
        assertFalse(Screens.shared().of("chuyenvien").open(PAGE).has("#paperForm"), "whose part it is not");
        Portal.get().change("delete from delegation where id = '" + UUID.fromString(made.getString("id")) + "'");
    }

    @Test
    void decision_behind_a_grant_of_authority_is_attached_by_an_administrator() throws IOException {
        Api admin = Api.as("quantri");
        JsonObject grant = admin.get("/api/v1/grants").expect(200).items().getJsonObject(0);
        String document = "/api/v1/grants/" + grant.getString("id") + "/document";
        Map<String, String> seen = Map.of("If-Match", "\"" + grant.getInt("version") + "\"");
        Api.as("lanhdao").send("PUT", document, "application/pdf", LETTER, seen).refused(403);
        admin.send("PUT", document, "application/pdf", LETTER, seen).expect(200);
        assertArrayEquals(LETTER, Api.as("lanhdao").get(document).expect(200).bytes());
        Api.as("vanthu.xa").get(document).refused(403);
        Audit.has("grant", grant.getString("id"), "grant.attach", "quantri");

        Screen page = Screens.shared().of("quantri").open("/setup/delegation").accessible("tham-quyen-van-ban");
        page.page.selectOption("#paperOf", grant.getString("id"));
        page.file("paper", "quyết định.pdf", "application/pdf", LETTER).press("attach");
        assertTrue(page.has("a[href='/delegations/file?grant=" + grant.getString("id") + "']"), page.text());
        assertArrayEquals(LETTER, Screens.shared().of("lanhdao").download("/delegations/file?grant=" + grant.getString("id")));
        assertFalse(Screens.shared().of("lanhdao").open("/setup/delegation").has("#paperForm"));
        assertEquals(Map.of(), Screens.shared().barriers());
    }

    private static String rows() {
        return Portal.get().value("select count(*) from delegation where document_no = '31/UQ-UBND'");
    }

    private static String delegate() {
        return Portal.get().value("select p.full_name from person p join app_user u on u.person_id = p.id where u.username = 'vanthu.xa'");
    }
}
