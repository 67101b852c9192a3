package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** A head who is away lets another person sign for a time, on the page and by document, and takes it back. */
class DelegationIT {

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

    private static String rows() {
        return Portal.get().value("select count(*) from delegation where document_no = '31/UQ-UBND'");
    }

    private static String delegate() {
        return Portal.get().value("select p.full_name from person p join app_user u on u.person_id = p.id where u.username = 'vanthu.xa'");
    }
}
