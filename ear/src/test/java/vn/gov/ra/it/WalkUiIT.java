package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Signing;

/** The walk as six people do it in a browser, from the sign-in form to the certificate in force. */
class WalkUiIT extends InBrowser {

    @Test
    @Timeout(400)
    void six_people_bring_three_certificates_into_force() {
        Person[] people = Person.three();
        String dossier = written(people);
        signed(dossier);
        List<String> lines = reviewed(dossier);
        String list = listed(lines);
        answered(list);
        handedOver(lines);
        for (String line : lines) {
            assertEquals("DONE", Api.as("chuyenvien").get("/api/v1/lines/" + line).expect(200).text("state"));
            String serial = Portal.get().value("select serial from certificate where line_id = '" + line + "' and state = 'IN_FORCE'");
            assertEquals("good", Api.anonymous().get("/api/v1/certificates/g2/" + serial + "/status").expect(200).text("status"));
            assertTrue(screens.of("chuyenvien").open("/certificates/list?q=" + serial).text().contains("Đang sử dụng"), screens.of("chuyenvien").text());
        }
        loses(lines.get(1));
        screens.of("chuyenvien").accessible("chung-thu-so");
        screens.of("giamsat").open("/audit/list").accessible("nhat-ky");
        Audit.has("batch", list, "batch.freeze", "chuyenvien");
        assertEquals(Map.of(), screens.barriers());
    }

    /** The CA revokes the line's certificate; REST, OCSP and the list that is given out say so. */
    private static void loses(String line) {
        List<String> row = Portal.get().rows("select serial, encode(der, 'base64') from certificate where line_id = '" + line + "' and state = 'IN_FORCE'").get(0);
        String serial = row.get(0);
        assertFalse(Pki.crl().contains(serial.toUpperCase(Locale.ROOT)), "named before it was revoked");
        CaOperator.revoke(serial, 1);
        CaOperator.refresh();
        assertEquals("revoked", Api.anonymous().get("/api/v1/certificates/g2/" + serial + "/status").expect(200).text("status"));
        Pki.Said ocsp = Pki.ocsp(Base64.getMimeDecoder().decode(row.get(1)));
        assertEquals(0, ocsp.exit(), ocsp.output());
        assertTrue(ocsp.output().contains("Response verify OK") && ocsp.output().contains(": revoked"), ocsp.output());
        assertTrue(Pki.crl().contains(serial.toUpperCase(Locale.ROOT)), "the mirrored list does not name " + serial);
        assertTrue(screens.of("chuyenvien").open("/certificates/list?q=" + serial).page.innerText("main tbody").contains("Đã thu hồi"), screens.of("chuyenvien").text());
    }

    /** The commune's clerk writes; what is missing is shown beside its field. */
    private static String written(Person[] people) {
        Screen clerk = screens.of("vanthu.xa").accessible("trang-chu");
        clerk.open("/dossiers/new").accessible("ho-so-moi").choose("form", "01").fill("letterNo", "31/CV-UBND").fill("letterDate", "02/11/2026").fill("note", "Cấp mới").press("create");
        String id = clerk.id();
        String edit = "/dossiers/edit?id=" + id;
        clerk.open(edit).press("do-request-signature");
        clerk.told("RA-REQ-118");
        clerk.accessible("ho-so-thieu");
        for (Person person : people) {
            clerk.open(edit + "&line=new");
            person.form01("UBND xã Đăk R'Moan").build().forEach((key, value) -> clerk.fill(key, shown(key, ((JsonString) value).getString())));
            clerk.press("saveLine");
            assertTrue(clerk.page.locator("#lines").innerText().contains(person.fullName()), clerk.text());
        }
        clerk.open(edit);
        clerk.page.selectOption("#kind", "DECISION");
        clerk.file("file", "quyết định.png", "image/png", Pictures.scan()).press("attach");
        assertTrue(clerk.text().contains("quyết định.png"), clerk.text());
        clerk.page.selectOption("#kind", "LETTER");
        clerk.file("file", "công văn.pdf", "application/pdf", Pictures.letter()).press("attach");
        assertTrue(clerk.page.innerText("#papers").contains("công văn.pdf"), clerk.text());
        clerk.accessible("ho-so-soan");
        clerk.open(edit).press("do-request-signature");
        assertEquals("AWAITING_AGENCY_SIGN", Api.as("vanthu.xa").get("/api/v1/dossiers/" + id).expect(200).text("state"), clerk.text());
        return id;
    }

    /** Dates are written as people write them. */
    private static String shown(String key, String value) {
        return key.equals("dateOfBirth") || key.endsWith("IssuedOn") ? value.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1") : value;
    }

    /** The head signs; another one's signature is refused with its code, on the same page. */
    private static void signed(String dossier) {
        String view = "/dossiers/view?id=" + dossier;
        Screen clerk = screens.of("vanthu.xa").open(view);
        assertFalse(clerk.has("#do-sign"));
        assertFalse(clerk.has("#signedFile"), "inputs of a signature for whom does not sign");
        Screen head = screens.of("thutruong.xa").open(view).accessible("ky-ho-so");
        byte[] letter = head.download("/dossiers/file?dossier=" + dossier);
        head.choose("method", "PADES").file("signedFile", "đã ký.pdf", "application/pdf", Signing.pades("vanthu.xa", letter)).press("do-sign");
        assertTrue(head.text().contains("RA-REQ-012"), head.text());
        head.accessible("ky-sai-nguoi");
        head.open(view).choose("method", "PADES").file("signedFile", "đã ký.pdf", "application/pdf", Signing.pades("thutruong.xa", letter)).press("do-sign");
        assertEquals("SUBMITTED", Api.as("thutruong.xa").get("/api/v1/dossiers/" + dossier).expect(200).text("state"), head.text());
    }

    private static List<String> reviewed(String dossier) {
        Screen officer = screens.of("chuyenvien").open("/review/list").accessible("tiep-nhan");
        List<String> lines = Api.as("chuyenvien").get("/api/v1/dossiers/" + dossier).expect(200).json().getJsonArray("lines").stream()
                .map(line -> line.asJsonObject().getString("id")).toList();
        for (String line : lines) {
            officer.open("/review/line?id=" + line).press("do-claim");
            officer.open("/review/line?id=" + line);
            for (var point : officer.page.locator("input[name=checked], input[name=acknowledgedWarnings]").all()) {
                point.check();
            }
            officer.fill("comment", "Hồ sơ đầy đủ, đúng đối tượng").press("do-propose-approve");
            assertEquals("REVIEWED", Api.as("chuyenvien").get("/api/v1/lines/" + line).text("state"), officer.text());
            assertFalse(officer.open("/review/line?id=" + line).has("#do-approve"));
        }
        officer.accessible("da-tham-tra");
        Screen signer = screens.of("lanhdao");
        for (String line : lines) {
            signer.open("/review/line?id=" + line);
            if (line.equals(lines.get(0))) {
                signer.accessible("phe-duyet");
                twice(signer, line);
            } else {
                signer.press("do-approve");
            }
            assertEquals("APPROVED", Api.as("chuyenvien").get("/api/v1/lines/" + line).text("state"), signer.text());
        }
        return lines;
    }

    /** A page that was overtaken is refused with words, and nothing happens twice. */
    private static void twice(Screen signer, String line) {
        String version = signer.page.inputValue("#version");
        Api.as("lanhdao").act("/api/v1/lines/" + line, "approve").expect(200);
        signer.press("do-approve");
        assertTrue(signer.has("#errors"), version + " " + signer.text());
        signer.accessible("trang-cu");
    }

    private static String listed(List<String> lines) {
        assertTrue(screens.of("vanthu.xa").open("/batches/list").page.content().contains("403") || !screens.of("vanthu.xa").has("table"), "a clerk sees no lists");
        Screen officer = screens.of("chuyenvien").open("/batches/new?form=01").accessible("lap-danh-sach");
        for (var box : officer.page.locator("#newForm input[type=checkbox]").all()) {
            box.setChecked(false);   // approved lines of others are chosen too
        }
        for (String line : lines) {
            officer.page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHas(officer.page.locator("a[href*='" + line + "']"))).locator("input[type=checkbox]").check();
        }
        officer.fill("note", "Đợt kiểm thử").press("do-create");
        String list = officer.id();
        officer.open("/batches/view?id=" + list).fill("confirm-freeze", String.valueOf(lines.size())).press("do-freeze");
        assertTrue(officer.page.innerText("h1").startsWith("DS-"), officer.page.innerText("h1"));
        officer.accessible("danh-sach-chot");
        assertFalse(officer.has("#do-sign"));
        screens.of("lanhdao").open("/batches/view?id=" + list).accessible("ky-danh-sach").choose("method", "SCAN").press("do-sign");
        officer.open("/batches/view?id=" + list).fill("outDocNo", "141/STTTT-CNTT").fill("outDocDate", "03/11/2026").fill("channel", "DVC").press("do-record-sending");
        assertEquals("SENT", Api.as("chuyenvien").get("/api/v1/batches/" + list).text("state"), officer.text());
        return list;
    }

    private static void answered(String list) {
        Screen officer = screens.of("chuyenvien").open("/batches/view?id=" + list);
        byte[] answer = Api.anonymous().post(Portal.get().caUrl() + "/submissions", "application/zip", officer.download("/batches/package?id=" + list), Map.of()).expect(200).bytes();
        officer.file("answer", "không phải kết quả.zip", "application/zip", new byte[] {'P', 'K', 3, 4, 0}).press("do-import-result");
        assertTrue(officer.has("#errors"), officer.text());
        officer.open("/batches/view?id=" + list).file("answer", "ket-qua.zip", "application/zip", answer).press("do-import-result");
        String result = Api.as("chuyenvien").get("/api/v1/results?batch=" + list).expect(200).items().getJsonObject(0).getString("id");
        assertTrue(officer.open("/results/view?id=" + result).accessible("ket-qua").text().contains("3"));
        screens.of("lanhdao").open("/batches/view?id=" + list).press("do-confirm");
        assertEquals("RECONCILED", Api.as("chuyenvien").get("/api/v1/batches/" + list).text("state"), screens.of("lanhdao").text());
    }

    private static void handedOver(List<String> lines) {
        Screen store = screens.of("thukho").open("/handovers/new").accessible("lap-bien-ban");
        List<String> devices = new ArrayList<>();
        for (String line : lines) {
            String device = Portal.get().value("select id from token where line_id = '" + line + "'");
            devices.add(device);
            store.page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHas(store.page.locator("a[href*='" + device + "']"))).locator("input[type=checkbox]").check();
        }
        store.page.locator("section", new com.microsoft.playwright.Page.LocatorOptions().setHas(store.page.locator("a[href*='" + devices.get(0) + "']"))).locator("input[type=submit]").click();
        store.page.waitForURL(url -> url.contains("/handovers/view"));
        String minutes = store.id();
        store.press("do-issue");
        store.open("/handovers/view?id=" + minutes).accessible("bien-ban").choose("method", "PAGE").press("do-giver-sign");
        Screen clerk = screens.of("vanthu.xa").open("/handovers/view?id=" + minutes).accessible("nhan-thiet-bi").choose("method", "PAGE").press("do-accept");
        assertEquals("COMPLETED", Api.as("thukho").get("/api/v1/minutes/" + minutes).text("state"), clerk.text());
        for (String device : devices) {
            clerk.open("/handovers/give?id=" + device).choose("method", "SCAN").file("file", "biên bản đã ký.png", "image/png", Pictures.scan());
            if (device.equals(devices.get(0))) {
                clerk.accessible("giao-thue-bao");
            }
            clerk.press("do-subscriber-accepts");
            assertEquals("IN_USE", Api.as("thukho").get("/api/v1/tokens/" + device).text("state"), clerk.text());
        }
        store.open("/tokens/list").accessible("thiet-bi");
    }

    @Test
    void everybody_looks_up_a_certificate_without_signing_in() {
        Screen screen = screens.anonymous().open("/lookup").accessible("tra-cuu");
        assertTrue(screen.page.title().length() > 0);
        screens.anonymous().open("/developer").accessible("nha-phat-trien");
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void a_wrong_password_stays_at_the_form() {
        Screen screen = screens.anonymous();
        screen.page.navigate(Portal.get().url() + "/");
        screen.fill("username", "vanthu.xa").fill("password", "sai-mat-khau").press("kc-login");
        assertTrue(screen.page.url().startsWith(Portal.get().realmUrl()), screen.page.url());
        screen.accessible("dang-nhap");
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void signing_out_ends_the_session_here_and_at_keycloak() {
        Screens.Screen screen = screens.of("lanhdao2");
        screen.page.click("button.who");
        screen.page.click("form[action='/sign-out'] button");
        screen.page.waitForURL(url -> url.contains("/signed-out"));
        screen.accessible("da-dang-xuat");
        screen.open("/");
        assertTrue(screen.page.url().startsWith(Portal.get().realmUrl()), screen.page.url());
    }

    @Test
    void a_page_of_another_role_is_refused_with_words() {
        for (String path : List.of("/batches/list", "/audit/list")) {
            var answer = screens.of("thutruong.xa").page.request().get(Portal.get().url() + path);
            assertEquals(403, answer.status(), path);
        }
    }
}
