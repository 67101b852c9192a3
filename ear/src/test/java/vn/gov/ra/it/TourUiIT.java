package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Tour;

/** The five-minute tour of the README: its words are pressed, its commands are run, its promises are read on the page. */
class TourUiIT extends InBrowser {

    private final Tour tour = new Tour();

    @Test
    @Timeout(400)
    void the_tour_of_the_readme_can_be_played_as_it_is_written() {
        String dossier = written();
        signed(dossier);
        List<String> lines = reviewed(dossier);
        String list = listed();
        answered(list);
        handedOver(lines);
        asked();
        recorded();
    }

    private String written() {
        Screen clerk = as(1, "vanthu.xa");
        link(clerk, tour.says(1, "Hồ sơ đề nghị"));
        link(clerk, tour.says(1, "Lập đề nghị"));
        link(clerk, tour.says(1, "Chọn theo mẫu"));
        clerk.page.getByLabel(tour.says(1, "Mẫu 01 · Cấp mới chứng thư số cho cá nhân")).check();
        clerk.fill("letterNo", tour.says(1, "12/CV-UBND")).fill("letterDate", Portal.get().value("select to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'DD/MM/YYYY')"));
        button(clerk, tour.says(1, "Tạo bản nháp và tiếp tục"));
        Person[] people = Person.three();
        for (int i = 0; i < people.length; i++) {
            people[i].form01("UBND xã Đăk R'Moan").build().forEach((key, value) -> clerk.fill(key, shown(((JsonString) value).getString())));
            button(clerk, tour.says(1, i < people.length - 1 ? "Lưu và thêm người nữa" : "Lưu dòng này"));
        }
        button(clerk, tour.says(1, "Trình thủ trưởng ký"));
        sees(clerk, 1, "Đã trình thủ trưởng ký. Văn bản đề nghị đã được lập.");
        return clerk.id();
    }

    private static String shown(String value) {
        return value.replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3/$2/$1");
    }

    private void signed(String dossier) {
        Screen head = as(2, "thutruong.xa").open("/dossiers/view?id=" + dossier);
        tour.save("cong-van.pdf", head.download(head.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tour.says(2, "Xem văn bản đề nghị (PDF)"))).first().getAttribute("href")));
        tour.commands(2);
        upload(head, tour.says(2, "Tệp văn bản đã ký"), "cong-van-da-ky.pdf");
        button(head, tour.says(2, "Ký đề nghị"));
        sees(head, 2, "Đã ký và gửi. Mã hồ sơ: YC-");
    }

    private List<String> reviewed(String dossier) {
        JsonObject signed = Api.as("chuyenvien").get("/api/v1/dossiers/" + dossier).expect(200).json();
        List<String> lines = signed.getJsonArray("lines").stream().map(line -> line.asJsonObject().getString("id")).toList();
        Screen officer = as(3, "chuyenvien");
        // Other tests have sent more than a page of lines by now.
        officer.open("/review/list?state=SUBMITTED&q=" + signed.getString("code"));
        lines.forEach(line -> box(officer, line).check());
        button(officer, tour.says(3, "Tiếp nhận các dòng đã chọn"));
        for (String line : lines) {
            officer.open("/review/line?id=" + line);
            officer.page.locator("input[name=checked], input[name=acknowledgedWarnings]").all().forEach(Locator::check);
            officer.fill("comment", "Đầy đủ, đúng đối tượng");
            button(officer, tour.says(3, "Trình phê duyệt"));
        }
        Screen signer = as(4, "lanhdao");
        for (String line : lines) {
            button(signer.open("/review/line?id=" + line), tour.says(4, "Phê duyệt"));
        }
        return lines;
    }

    private String listed() {
        Screen officer = as(5, "chuyenvien");
        link(officer, tour.says(5, "Danh sách gửi"));
        link(officer, tour.says(5, "Lập danh sách gửi"));
        button(officer, tour.says(5, "Lập danh sách"));
        String list = officer.id();
        tour.says(5, "gõ số dòng của danh sách để xác nhận");
        officer.fill("confirm-freeze", officer.page.getAttribute("#confirm-freeze", "data-confirm-word"));
        button(officer, tour.says(5, "Chốt danh sách"));
        String number = Api.as("chuyenvien").get("/api/v1/batches/" + list).expect(200).text("number");
        tour.listIs(number);
        tour.save(number + ".zip", officer.download(officer.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tour.says(5, "Tải tệp danh sách (ZIP)"))).getAttribute("href")));
        tour.run("unzip -q -o " + number + ".zip");
        tour.commands(6);
        Screen signer = as(6, "lanhdao").open("/batches/view?id=" + list);
        upload(signer, tour.says(6, "Công văn đã ký"), "cong-van-ds-da-ky.pdf");
        button(signer, tour.says(6, "Ký danh sách"));
        return list;
    }

    private void answered(String list) {
        Screen officer = as(7, "chuyenvien").open("/batches/view?id=" + list);
        officer.fill("outDocNo", "141/STTTT-CNTT").fill("outDocDate", Portal.get().value("select to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'DD/MM/YYYY')"));
        button(officer, tour.says(7, "Ghi nhận đã gửi"));
        tour.commands(7);
        upload(officer.open("/batches/view?id=" + list), tour.says(7, "Tệp kết quả"), tour.says(7, "ket-qua.zip"));
        button(officer, tour.says(7, "Nhập kết quả"));
        button(as(8, "lanhdao").open("/batches/view?id=" + list), tour.says(8, "Xác nhận đối soát"));
    }

    private void handedOver(List<String> lines) {
        List<String> devices = lines.stream().map(line -> Portal.get().value("select id from token where line_id = '" + line + "'")).toList();
        Screen store = as(9, "thukho");
        link(store, tour.says(9, "Bàn giao"));
        link(store, tour.says(9, "Lập biên bản bàn giao"));
        devices.forEach(device -> box(store, device).check());
        Locator make = store.page.locator("section", new Page.LocatorOptions().setHas(store.page.locator("a[href*='" + devices.get(0) + "']"))).locator("input[type=submit]");
        assertTrue(make.inputValue().startsWith(tour.says(9, "Lập biên bản")), make.inputValue());
        make.click();
        store.page.waitForURL(url -> url.contains("/handovers/view"));
        String minutes = store.id();
        button(store, tour.says(9, "Phát hành biên bản"));
        store.page.getByLabel(tour.says(9, "Xác nhận trên trang")).check();
        button(store, tour.says(9, "Bên giao ký"));
        Screen clerk = as(10, "vanthu.xa").open("/handovers/view?id=" + minutes);
        clerk.page.getByLabel(tour.says(10, "Xác nhận trên trang")).check();
        button(clerk, tour.says(10, "Ký nhận"));
        for (String device : devices) {
            clerk.open("/handovers/view?id=" + minutes);
            tour.says(10, "Giao cho thuê bao");
            clerk.open("/handovers/give?id=" + device).file("file", "đã ký.png", "image/png", Pictures.scan());
            button(clerk, tour.says(10, "Ghi nhận thuê bao đã ký"));
        }
        for (String line : lines) {
            assertEquals("DONE", Api.as("chuyenvien").get("/api/v1/lines/" + line).expect(200).text("state"));
        }
        sees(clerk.open("/dossiers/view?id=" + Api.as("chuyenvien").get("/api/v1/lines/" + lines.get(0)).text("dossierId")), 10, "Hoàn thành");
    }

    private void asked() {
        String printed = tour.commands(11);
        assertTrue(printed.contains("\"status\":\"good\""), printed);
        assertTrue(printed.contains(tour.says(11, "Response verify OK")) && printed.contains("c.pem: " + tour.says(11, "good")), printed);
        tour.run("S=$(openssl x509 -inform DER -in c.cer -noout -serial | cut -d= -f2)\n" + tour.says(11, "./portal ca revoke g2 $S 1"));
        Screen admin = screens.of("quantri").open("/authorities/view?alias=g2");
        button(admin, tour.says(11, "Tải lại"));
        String after = tour.commands(11).replaceAll("\\s+", " ");
        assertTrue(after.contains("\"status\":\"" + tour.says(11, "revoked") + "\"") && after.contains(tour.says(11, "keyCompromise")) && after.contains("c.pem: revoked"), after);
    }

    private void recorded() {
        Screen observer = screens.of(tour.says(12, "giamsat")).open("/");
        link(observer, tour.says(12, "Nhật ký"));
        assertTrue(observer.has("table"), observer.text());
        String printed = tour.run(tour.says(12, "./portal verify-audit"));
        assertTrue(printed.contains(tour.says(12, "\"brokenAt\":null")), printed);
    }

    private Screen as(int step, String persona) {
        return screens.of(tour.says(step, persona)).open("/");
    }

    private static void link(Screen screen, String name) {
        screen.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
        screen.page.waitForLoadState();
    }

    private static void button(Screen screen, String name) {
        screen.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
        Screen.sent(screen.page);
    }

    private void upload(Screen screen, String label, String file) {
        screen.page.getByLabel(label).first().setInputFiles(tour.file(file));
    }

    /** The box of the row that leads to this object. */
    private static Locator box(Screen screen, String id) {
        return screen.page.locator("tr", new Page.LocatorOptions().setHas(screen.page.locator("a[href*='" + id + "']"))).locator("input[type=checkbox]");
    }

    private void sees(Screen screen, int step, String words) {
        assertTrue(screen.text().replaceAll("\\s+", " ").contains(tour.says(step, words)), screen.text());
    }
}
