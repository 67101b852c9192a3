package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** Hop 9 on pages: minutes are drawn up, issued and signed; the agency accepts, then each subscriber. */
class HandoverPagesIT {

    private static final String NEW = "/handovers/new";

    private static Screen of(String persona) {
        return Screens.shared().of(persona);
    }

    private static Walk inStore() {
        return Walk.ofCommune(Person.woman("H'Rĭm Kbuôr", "Thủ quỹ")).readyToSign().confirmedScan().claimed().proposed().approved().throughTheOperator();
    }

    private static String view(Walk walk) {
        return "/handovers/view?id=" + walk.id(walk.minutes());
    }

    private static String give(Walk walk) {
        return "/handovers/give?id=" + walk.tokenIds().get(0);
    }

    private static String state(Walk walk) {
        return walk.storekeeper.get(walk.minutes()).expect(200).text("state");
    }

    private static String tokenState(Walk walk) {
        return walk.storekeeper.get("/api/v1/tokens/" + walk.tokenIds().get(0)).expect(200).text("state");
    }

    /** The card of the device's agency. */
    private static Locator card(Screen store, Walk walk) {
        return store.page.locator("section", new Page.LocatorOptions().setHas(store.page.locator("a[href*='" + walk.tokenIds().get(0) + "']")));
    }

    private static Locator box(Screen store, Walk walk) {
        return store.page.locator("tr", new Page.LocatorOptions().setHas(store.page.locator("a[href*='" + walk.tokenIds().get(0) + "']"))).locator("input[type=checkbox]");
    }

    @Test
    void the_storekeeper_draws_up_minutes() {
        Walk walk = inStore();
        Screen store = of("thukho").open(NEW);
        box(store, walk).check();
        card(store, walk).locator("input[type=submit]").click();
        store.page.waitForURL(url -> url.contains("/handovers/view"));
        assertEquals("DRAFT", walk.storekeeper.get("/api/v1/minutes/" + store.id()).expect(200).text("state"));
        Audit.has("minutes", store.id(), "minutes.create", "thukho");
    }

    @Test
    void minutes_are_the_storekeepers_need_a_device_and_take_it_once() {
        for (String persona : List.of("vanthu.xa", "chuyenvien", "lanhdao", "giamsat", "quantri")) {
            of(persona).forbidden(NEW);
        }
        Walk walk = inStore();
        Screen store = of("thukho").open(NEW);
        card(store, walk).locator("input[type=submit]").click();
        store.page.waitForLoadState();
        store.told("RA-HAN-002");

        store.open(NEW);
        box(store, walk).check();
        walk.minuted();
        card(store, walk).locator("input[type=submit]").click();
        store.page.waitForLoadState();
        store.told("RA-HAN-004");
        assertEquals("DRAFT", state(walk));
    }

    @Test
    void the_storekeeper_issues_and_signs() {
        Walk walk = inStore().minuted();
        for (String persona : List.of("vanthu.xa", "chuyenvien", "giamsat")) {
            of(persona).open(view(walk)).forge("do-issue").forge("do-giver-sign");
        }
        Screen store = of("thukho").open(view(walk)).press("do-issue");
        assertEquals("ISSUED", state(walk));
        store.open(view(walk)).choose("method", "SCAN").press("do-giver-sign").told("RA-HAN-008");
        store.open(view(walk)).choose("method", "SCAN").file("file", "đã ký.png", "image/png", new byte[] {'M', 'Z', 1, 2}).press("do-giver-sign").told("RA-HAN-009");
        assertEquals("ISSUED", state(walk));
        store.open(view(walk)).choose("method", "PAGE").press("do-giver-sign");
        assertEquals("GIVER_SIGNED", state(walk), store.text());
        assertEquals("IN_TRANSIT", tokenState(walk));
        Audit.has("minutes", walk.id(walk.minutes()), "minutes.issue", "thukho");
        Audit.has("minutes", walk.id(walk.minutes()), "minutes.giver-sign", "thukho");
    }

    @Test
    void overtaken_minutes_are_neither_issued_nor_signed_twice() {
        Walk walk = inStore().minuted();
        Screen store = of("thukho").open(view(walk));
        walk.issued();
        store.press("do-issue").told("RA-");
        store.open(view(walk)).choose("method", "PAGE");
        walk.giverSigned();
        store.press("do-giver-sign").told("RA-");
        assertEquals("GIVER_SIGNED", state(walk));
    }

    @Test
    void the_receiving_agency_accepts() {
        Walk walk = inStore().minuted().issued().giverSigned();
        assertEquals(404, of("vanthu.so").status(view(walk)));
        for (String persona : List.of("thukho", "thutruong.xa", "giamsat")) {
            of(persona).open(view(walk)).forge("do-accept");
        }
        Screen clerk = of("vanthu.xa").open(view(walk));
        clerk.page.locator("input[type=checkbox][name$=declined]").check();
        clerk.page.locator("#mandate").fill("12/GGT-UBND ngày 03/11/2026");
        clerk.choose("method", "PAGE").press("do-accept").told("RA-HAN-006");
        assertEquals("12/GGT-UBND ngày 03/11/2026", clerk.page.locator("#mandate").inputValue(), "what was typed is kept");
        assertTrue(clerk.page.locator("input[type=checkbox][name$=declined]").isChecked(), "what was ticked is kept");
        assertEquals("GIVER_SIGNED", state(walk));
        clerk.open(view(walk)).page.locator("input[type=checkbox][name$=declined]").uncheck();
        clerk.page.locator("#mandate").fill("12/GGT-UBND ngày 03/11/2026");
        clerk.choose("method", "PAGE").press("do-accept");
        assertEquals("COMPLETED", state(walk), clerk.text());
        assertTrue(clerk.text().contains("12/GGT-UBND ngày 03/11/2026"), clerk::text);
        assertEquals("AT_AGENCY", tokenState(walk));
        Audit.has("minutes", walk.id(walk.minutes()), "minutes.accept", "vanthu.xa");
        assertTrue(clerk.has("a[href^='/handovers/give?id=']"), "the page leads on to the subscribers");
        assertFalse(clerk.page.locator(".actions").isVisible(), "a bar without actions is not shown");
    }

    @Test
    void an_overtaken_page_accepts_nothing() {
        Walk walk = inStore().minuted().issued().giverSigned();
        Screen clerk = of("vanthu.xa").open(view(walk)).choose("method", "PAGE");
        clerk.page.locator("input[type=checkbox][name$=declined]").check();
        walk.acceptedByAgency();
        clerk.press("do-accept").told("RA-");
        assertEquals("COMPLETED", state(walk));
    }

    @Test
    void the_clerk_records_each_subscribers_signed_paper() {
        Walk walk = inStore().minuted().issued();
        Screen early = of("vanthu.xa").open(give(walk)).choose("method", "SCAN").file("file", "đã ký.png", "image/png", Pictures.scan()).press("do-subscriber-accepts");
        early.told("RA-STA-001");
        walk.giverSigned().acceptedByAgency();
        for (String persona : List.of("thukho", "chuyenvien", "giamsat")) {
            of(persona).forbidden(give(walk));
        }
        assertEquals(404, of("vanthu.so").status(give(walk)));
        Screen clerk = of("vanthu.xa").open(give(walk)).choose("method", "SCAN").press("do-subscriber-accepts").told("RA-HAN-008");
        clerk.open(give(walk)).file("file", "đã ký.png", "image/png", new byte[] {'M', 'Z', 1, 2}).press("do-subscriber-accepts").told("RA-HAN-009");
        assertEquals("AT_AGENCY", tokenState(walk));
        clerk.open(give(walk)).choose("method", "SCAN").file("file", "đã ký.png", "image/png", Pictures.scan()).press("do-subscriber-accepts");
        assertEquals("IN_USE", tokenState(walk), clerk.text());
        assertEquals("DONE", walk.lineStates());
        assertEquals("IN_FORCE", Api.as("chuyenvien").get("/api/v1/certificates?q=" + walk.serials().get(0)).expect(200).items().getJsonObject(0).getString("state"));
        Audit.has("token", walk.tokenIds().get(0), "token.subscriber-accepts", "vanthu.xa");
    }

    @Test
    void a_row_of_people_at_the_counter_is_served_by_scanning_one_device_after_the_other() {
        Walk walk = inStore().minuted().issued().giverSigned().acceptedByAgency();
        String serial = Portal.get().value("select serial from token where id = '" + walk.tokenIds().get(0) + "'");
        Screen clerk = of("vanthu.xa").open("/handovers/list");
        assertTrue(clerk.has("a[href='/handovers/counter']"), "the list leads to the counter");
        clerk.open("/handovers/counter").accessible("giao-tai-quay");
        assertEquals(Map.of(), Screens.shared().barriers());
        assertTrue(clerk.page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(serial)).innerText().contains("H'Rĭm Kbuôr"), "whose it is stands beside it");
        clerk.fill("serial", "KHONG-CO-0001").press("do-find");
        assertTrue(clerk.page.locator("#serial-error").innerText().contains("KHONG-CO-0001"), clerk.text());

        clerk.page.locator("#serial").fill(serial.toLowerCase(java.util.Locale.ROOT));
        clerk.page.keyboard().press("Enter");   // as a scanner ends
        clerk.page.waitForURL("**/handovers/give?*");
        clerk.choose("method", "SCAN").file("file", "đã ký.png", "image/png", Pictures.scan()).press("do-subscriber-accepts");

        assertEquals("IN_USE", tokenState(walk), clerk.text());
        assertTrue(clerk.page.url().endsWith("/handovers/counter"), clerk.page.url());
        assertFalse(clerk.page.locator("main").innerText().contains(serial), "and the next one");
        assertEquals(403, of("thuebao.xa").status("/handovers/counter"));
    }

    @Test
    void a_subscriber_finds_the_own_device_and_signs_for_it_on_the_page() {
        Walk walk = inStore().minuted().issued().giverSigned().acceptedByAgency();
        String device = walk.tokenIds().get(0);
        assertFalse(of("thuebao.xa").open("/tokens/mine").has("a[href*='" + device + "']"), "a colleague's device is not there");
        Portal.get().value("update token set subscriber_id = (select s.id from subscriber s join app_user u on u.person_id = s.person_id and u.agency_id = s.agency_id"
                + " where u.username = 'thuebao.xa' and s.kind = 'PERSON') where id = '" + device + "' returning 'done'");
        Screen subscriber = of("thuebao.xa").open("/tokens/mine").accessible("thiet-bi-cua-toi");
        assertEquals(Map.of(), Screens.shared().barriers());
        subscriber.page.click("a[href='" + give(walk) + "']");
        assertTrue(subscriber.page.isChecked("input[name=method][value=PAGE]"), "signs on the page as a rule");

        subscriber.press("do-subscriber-accepts");

        assertTrue(subscriber.page.url().endsWith("/tokens/mine"), subscriber.page.url());
        assertEquals("IN_USE", tokenState(walk), subscriber.text());
        assertTrue(Api.as("thuebao.xa").get("/api/v1/me/tokens").expect(200).items().stream().anyMatch(one -> one.asJsonObject().getString("id").equals(device)));
        Api.as("vanthu.xa").get("/api/v1/me/tokens").refused(403);
        Audit.has("token", device, "token.subscriber-accepts", "thuebao.xa");

        subscriber.page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(Portal.get().value("select serial from token where id = '" + device + "'")))
                .locator("input[type=submit]").click();
        assertEquals("SUSPENDED", tokenState(walk), subscriber.text());
        Audit.has("token", device, "token.report-temporarily-lost", "thuebao.xa");

        String certificate = walk.serials().get(0);
        Portal.get().value("update certificate set subscriber_id = (select subscriber_id from token where id = '" + device + "') where serial = '" + certificate + "' returning 'done'");
        assertTrue(subscriber.open("/tokens/mine").text().contains(certificate), "the certificate stands there, too");
        assertTrue(Api.as("thuebao.xa").get("/api/v1/me/certificates").expect(200).items().stream().anyMatch(one -> one.asJsonObject().getString("serial").equals(certificate)));
        Api.as("vanthu.xa").get("/api/v1/me/certificates").refused(403);
    }

    /** The canon's CUSTODY_MISMATCH, where the device is looked at. */
    @Test
    void a_device_out_of_use_with_a_certificate_in_force_says_so_and_what_to_do() {
        Walk walk = inStore().minuted().issued().giverSigned().acceptedByAgency().acceptedBySubscribers();
        String device = "/api/v1/tokens/" + walk.tokenIds().get(0);
        String page = "/tokens/view?id=" + walk.tokenIds().get(0);
        assertFalse(walk.storekeeper.get(device).expect(200).json().getBoolean("mismatch"));
        assertFalse(of("vanthu.xa").open(page).has("#mismatch"));

        assertTrue(walk.storekeeper.act(device, "lock").expect(200).json().getBoolean("mismatch"));

        String serial = walk.storekeeper.get(device).json().getString("serial");
        Screen clerk = of("vanthu.xa").open(page).accessible("thiet-bi-lech-so");
        assertEquals(Map.of(), Screens.shared().barriers());
        String told = clerk.page.innerText("#mismatch");
        assertTrue(told.contains("Chứng thư số còn hiệu lực nhưng theo sổ không ai sử dụng thiết bị " + serial + ".") && told.contains("Thiết bị đang ở trạng thái “Khóa PIN”")
                && told.contains("Vui lòng lập một trong hai đề nghị"), told);
        assertTrue(clerk.has("#mismatch a[href='/dossiers/pick?event=PIN_FORGOTTEN&q=" + serial + "']") && clerk.has("#mismatch a[href='/dossiers/pick?event=DEVICE_LOST']"), told);
        Screen store = of("thukho").open(page);
        assertFalse(store.has("#mismatch a[href^='/dossiers']"), "an agency asks, not the store");
        store.page.click("#mismatch a[href='/tokens/list?custody=MISMATCHED']");
        assertTrue(store.text().contains(serial), store.text());
        walk.storekeeper.act(device, "unlock").expect(200);
        assertFalse(of("vanthu.xa").open(page).has("#mismatch"));
    }

    @Test
    void a_paper_is_recorded_once() {
        Walk walk = inStore().minuted().issued().giverSigned().acceptedByAgency();
        Screen clerk = of("vanthu.xa").open(give(walk)).choose("method", "SCAN").file("file", "đã ký.png", "image/png", Pictures.scan());
        walk.acceptedBySubscribers();
        clerk.press("do-subscriber-accepts").told("RA-");
        assertEquals("DONE", walk.lineStates());
    }
}
