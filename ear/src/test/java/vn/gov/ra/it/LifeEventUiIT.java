package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** From what happened to the letter before the head, in a browser: choose, type only what is new, check, ask for the signature; and the pages of the law. */
class LifeEventUiIT {

    private static final String V1 = "/api/v1/";
    private static final Screens SCREENS = new Screens();

    @AfterAll
    static void close() {
        Map<String, String> barriers = SCREENS.barriers();
        SCREENS.close();
        assertEquals(Map.of(), barriers);
    }

    @Test
    void changed_address_of_somebody_in_the_register_is_asked_for_on_four_pages() {
        Person person = Person.woman("Chu Thị Minh Ngọc", "Công chức Tài chính - Kế toán");
        Walk walk = Walk.ofCommune(person).throughTheOffice().throughTheOperator().throughTheStore();
        String certificate = Api.as("chuyenvien").get(V1 + "certificates?q=" + walk.serials().get(0)).expect(200).items().getJsonObject(0).getString("id");

        Screen clerk = SCREENS.of("vanthu.xa").open("/dossiers/start").accessible("su-viec");
        onTelephoneInTheDark(clerk, "su-viec");
        clerk.page.click("a[href='/dossiers/pick?event=EMAIL_CHANGED']");
        clerk.accessible("su-viec-chon");
        onTelephoneInTheDark(clerk, "su-viec-chon");
        assertTrue(clerk.text().contains("Chu Thị Minh Ngọc"), clerk.text());
        clerk.page.check("[id='choose-" + certificate + "']");
        clerk.fill("new-" + certificate, "ngocctm@daknong.gov.vn").fill("letterNo", "58/CV-UBND").fill("letterDate", "03/11/2026").press("start");
        clerk.accessible("su-viec-ho-so");
        String dossier = clerk.id();
        JsonObject line = Api.as("vanthu.xa").get(V1 + "dossiers/" + dossier).expect(200).json().getJsonArray("lines").getJsonObject(0);
        JsonObject values = Api.as("vanthu.xa").get(V1 + "lines/" + line.getString("id")).expect(200).json().getJsonObject("payload");
        assertEquals("ngocctm@daknong.gov.vn", values.getString("newContent"));
        assertEquals(walk.serials().get(0), values.getString("certificateSerial"));
        assertEquals(person.officialEmail(), values.getString("officialEmail"), "the address registered at issue");

        clerk.press("do-request-signature");
        assertEquals("AWAITING_AGENCY_SIGN", Api.as("vanthu.xa").get(V1 + "dossiers/" + dossier).text("state"));
        clerk.accessible("su-viec-trinh-ky");
    }

    @Test
    void first_certificate_of_a_new_person_is_asked_for_on_at_most_six_pages() {
        Person person = Person.woman("Kiều Thị Ánh Tuyết", "Công chức Địa chính - Xây dựng");
        Set<String> pages = new LinkedHashSet<>();
        Screen clerk = SCREENS.of("vanthu.xa");
        Consumer<Frame> seen = frame -> {
            if (frame.parentFrame() == null) {
                pages.add(URI.create(frame.url()).getPath());
            }
        };
        clerk.page.onFrameNavigated(seen);
        try {
            clerk.open("/dossiers/start").page.click("a[href='/dossiers/new']");
            clerk.page.waitForLoadState();
            clerk.page.getByLabel("Mẫu 01 · Cấp mới chứng thư số cho cá nhân").check();
            clerk.fill("letterNo", "63/CV-UBND").fill("letterDate", "03/11/2026");
            pressed(clerk, "Tạo bản nháp và tiếp tục");
            person.form01("UBND xã Đăk R'Moan").build().forEach((key, value) -> clerk.fill(key, ((JsonString) value).getString().replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3/$2/$1")));
            pressed(clerk, "Lưu dòng này");
            pressed(clerk, "Trình thủ trưởng ký");
        } finally {
            clerk.page.offFrameNavigated(seen);
        }
        assertTrue(clerk.text().contains("Đã trình thủ trưởng ký"), clerk.text());
        assertEquals("AWAITING_AGENCY_SIGN", Api.as("vanthu.xa").get(V1 + "dossiers/" + clerk.id()).text("state"));
        assertTrue(pages.size() >= 3 && pages.size() <= 6, "pages of the way: " + pages);
    }

    private static void pressed(Screen clerk, String name) {
        clerk.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
        Screen.sent(clerk.page);
    }

    @Test
    void what_ends_in_a_quarter_becomes_the_agencys_renewal_dossier_in_two_clicks() {
        Walk walk = Walk.ofCommune(Person.man("Y Nuên Ayŭn", "Trưởng ban Mặt trận")).throughTheOffice().throughTheOperator().throughTheStore();
        String serial = walk.serials().get(0);
        Api api = Api.as("vanthu.xa");
        JsonObject certificate = Api.as("chuyenvien").get(V1 + "certificates?q=" + serial).expect(200).items().getJsonObject(0);
        LocalDate end = LocalDate.ofInstant(Instant.parse(certificate.getString("notAfter")), ZoneId.of("Asia/Ho_Chi_Minh"));
        String quarter = end.getYear() + "-Q" + ((end.getMonthValue() + 2) / 3);
        JsonObject before = api.get(V1 + "renewals?quarter=" + quarter).expect(200).items().getJsonObject(0);
        int left = before.getInt("certificates") - before.getInt("asked");
        assertTrue(left > 0, before::toString);

        List<JsonObject> reminders = Api.as("chuyenvien").get(V1 + "certificates/" + certificate.getString("id") + "/reminders").expect(200).items().getValuesAs(JsonObject.class);
        assertEquals("180 NOT_YET", reminders.get(0).getInt("days") + " " + reminders.get(0).getString("outcome"));
        api.get(V1 + "certificates/" + certificate.getString("id") + "/reminders").refused(403);
        Screen office = SCREENS.of("chuyenvien").open("/certificates/view?id=" + certificate.getString("id")).accessible("chung-thu-so-nhac");
        assertTrue(office.page.innerText("section[aria-labelledby=validityTitle]").contains("còn "), office.text());
        office.page.click("section[aria-labelledby=remindersTitle] summary");
        assertTrue(office.text().contains("Nhắc hết hạn") && office.text().contains("Chưa đến ngày"), office.text());

        Screen clerk = SCREENS.of("vanthu.xa").open("/dossiers/start");
        clerk.page.click("a[href='/dossiers/renewals']");
        clerk.accessible("gia-han-quy");
        clerk.open("/dossiers/renewals?quarter=" + quarter).accessible("gia-han-quy-danh-sach");
        onTelephoneInTheDark(clerk, "gia-han-quy-danh-sach");
        clerk.page.click("[id='renew-" + before.getString("agencyId") + "']");
        String dossier = clerk.id();
        JsonObject made = api.get(V1 + "dossiers/" + dossier).expect(200).json();
        assertEquals("RENEW", made.getString("kind"));
        assertEquals(left, made.getJsonArray("lines").size());
        List<String> serials = made.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> api.get(V1 + "lines/" + line.getString("id")).expect(200).json().getJsonObject("payload").getString("certificateSerial")).toList();
        assertTrue(serials.contains(serial), serials::toString);

        JsonObject after = api.get(V1 + "renewals?quarter=" + quarter).expect(200).items().getJsonObject(0);
        assertEquals(after.getInt("certificates"), after.getInt("asked"), "drafted ones count as asked for");
        api.post(V1 + "renewals", Json.createObjectBuilder().add("quarter", quarter)).refused(409, "RA-EVT-007");
        api.get(V1 + "renewals?quarter=nay").refused(400, "RA-EVT-006");
        Api.as("thukho").get(V1 + "renewals?quarter=" + quarter).refused(403);
    }

    @Test
    void what_is_chosen_must_be_the_agencys_own() {
        Api clerk = Api.as("vanthu.xa");
        List<JsonObject> events = clerk.get(V1 + "life-events").expect(200).items().getValuesAs(JsonObject.class);
        assertTrue(events.size() >= 14, events.toString());
        clerk.get(V1 + "life-events/NOTHING_SUCH/choices").refused(404);
        Answer nothing = clerk.post(V1 + "life-events/LEFT/dossiers", Json.createObjectBuilder().add("chosen", Json.createArrayBuilder()));
        nothing.refused(400, "RA-EVT-001");
        String foreign = Api.as("vanthu.so").get(V1 + "life-events/LEFT/choices").expect(200).items().getJsonObject(0).getString("id");
        clerk.post(V1 + "life-events/LEFT/dossiers", Json.createObjectBuilder().add("chosen", Json.createArrayBuilder().add(foreign))).refused(400, "RA-EVT-002");
        clerk.post(V1 + "life-events/LEFT/dossiers", Json.createObjectBuilder().add("ground", "17.4b").add("chosen", Json.createArrayBuilder().add(foreign))).refused(400, "RA-EVT-003");
        Api.as("thukho").get(V1 + "life-events/LEFT/choices").refused(403);
    }

    @Test
    void retired_official_is_filled_in_with_number_device_and_ground() {
        Person person = Person.man("Ma Văn Kháng", "Chủ tịch Hội Cựu chiến binh");
        Walk walk = Walk.ofCommune(person).throughTheOffice().throughTheOperator().throughTheStore();
        Api clerk = Api.as("vanthu.xa");
        JsonObject choice = clerk.get(V1 + "life-events/LEFT/choices?q=khang").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("detail").equals(walk.serials().get(0))).findFirst().orElseThrow();
        Answer made = clerk.post(V1 + "life-events/LEFT/dossiers", Json.createObjectBuilder().add("letterNo", "60/CV-UBND").add("letterDate", "2026-11-04")
                .add("ground", "17.2c-1").add("chosen", Json.createArrayBuilder().add(choice.getString("id")))).expect(201);
        JsonObject line = made.json().getJsonArray("lines").getJsonObject(0);
        JsonObject values = clerk.get(V1 + "lines/" + line.getString("id")).expect(200).json().getJsonObject("payload");

        assertEquals(person.nationalId(), values.getString("nationalId"));
        assertEquals("17.2c-1", values.getString("reason"));
        assertTrue(values.containsKey("tokenSerial"), values.toString());
        clerk.act(V1 + "dossiers/" + made.text("id"), "request-signature").expect(200);
    }

    @Test
    void pages_of_the_law_can_be_read_by_all_and_changed_by_the_administrator() {
        Screen admin = SCREENS.of("quantri").open("/law/list").accessible("quy-dinh");
        onTelephoneInTheDark(admin, "quy-dinh");
        admin.page.click("a.no:has-text('RA-REQ-213')");
        admin.accessible("quy-tac");
        onTelephoneInTheDark(admin, "quy-tac");
        admin.fill("reference", "Quyết định của Sở về trùng hồ sơ nháp").press("save");
        assertTrue(admin.text().contains("Quyết định của Sở về trùng hồ sơ nháp"), admin.text());
        admin.open("/law/form?edition=R2024&form=03").accessible("mau");
        assertTrue(admin.text().contains("Tên thiết bị, dịch vụ, phần mềm"), admin.text());
        admin.open("/law/reason?reason=17.2c-1").accessible("ly-do");
        admin.open("/law/term?edition=R2024&key=ca.term.ISSUE").accessible("thoi-han");
        admin.open("/law/entitlement?edition=R2024").accessible("doi-tuong");
        admin.open("/law/edition?edition=R2024").accessible("bo-quy-dinh");
        assertTrue(SCREENS.of("vanthu.xa").open("/law/list").text().contains("RA-REQ-213"));
        assertEquals(403, SCREENS.of("vanthu.xa").status("/law/reason?reason=17.2c-1"));
    }

    /** The same page 390 px wide and in dark colours: nothing sticks out, no barrier. */
    private static void onTelephoneInTheDark(Screen screen, String name) {
        screen.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        screen.page.setViewportSize(390, 844);
        screen.accessible(name + "-toi-390");
        assertEquals(true, screen.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name);
        screen.page.setViewportSize(1280, 900);
        screen.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
