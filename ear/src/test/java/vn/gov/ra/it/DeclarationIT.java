package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Sheets;
import vn.gov.ra.it.support.Walk;

/** A campaign of declarations from its beginning to the synthesis: line by line, nothing changed, a list compared, nobody forgotten. */
class DeclarationIT {

    private static final String CAMPAIGNS = "/api/v1/declaration-campaigns";
    private static final String OWN = "/api/v1/declarations/";

    private static Answer begun(String title) {
        return Api.as("chuyenvien").post(CAMPAIGNS, Json.createObjectBuilder().add("title", title)
                .add("dueOn", Portal.get().value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + 20)::text"))).expect(201);
    }

    private static String own(Answer campaign, String clerk) {
        return OWN + Api.as(clerk).get(CAMPAIGNS + "/" + campaign.text("id") + "/declarations").expect(200).items().getJsonObject(0).getString("id");
    }

    private static List<JsonObject> lines(Answer declaration) {
        return declaration.json().getJsonArray("lines").getValuesAs(JsonObject.class);
    }

    private static JsonObjectBuilder answers(Answer declaration, String first, String others) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List<JsonObject> lines = lines(declaration);
        for (int i = 0; i < lines.size(); i++) {
            all.add(Json.createObjectBuilder().add("lineId", lines.get(i).getString("id")).add("answer", i == 0 ? first : others));
        }
        return Json.createObjectBuilder().add("lines", all);
    }

    @Test
    void each_agency_answers_and_the_synthesis_adds_it_up() throws IOException {
        Answer campaign = begun("Kê khai năm 2026");
        String at = CAMPAIGNS + "/" + campaign.text("id");
        String commune = own(campaign, "vanthu.xa");
        Answer list = Api.as("vanthu.xa").get(commune).expect(200);
        int holders = Integer.parseInt(Portal.get().value("select count(distinct c.subscriber_id) from certificate c join subscriber s on s.id = c.subscriber_id where c.state = 'IN_FORCE'"
                + " and c.not_after > now() and s.person_id is not null and c.agency_id = (select agency_id from app_user where username = 'vanthu.xa')"));
        assertEquals(holders, lines(list).size(), "the register's list");
        assertTrue(holders > 1, "the commune has people");

        assertEquals("RA-DEC-004", Api.as("vanthu.xa").act(commune, "confirm").expect(400).text("code"));
        Answer done = Api.as("vanthu.xa").act(commune, "confirm", answers(list, "LEFT", "HOLDS")).expect(200);
        assertEquals("CONFIRMED", done.text("state"));
        assertEquals(List.of("LEFT", "false"), List.of(lines(done).get(0).getString("answer"), String.valueOf(lines(done).get(0).getBoolean("reported"))), "told, and not reported yet");
        assertEquals(409, Api.as("vanthu.xa").act(commune, "confirm", answers(list, "HOLDS", "HOLDS")).status());

        String department = own(campaign, "vanthu.so");
        nothingHasChangedSaysTheDepartmentOnItsPage(department);
        Answer seen = Api.as("chuyenvien").get(at).expect(200);
        assertEquals(2, seen.json().getInt("confirmed"));
        List<JsonObject> chase = Api.as("chuyenvien").get(at + "/declarations?missing=true").expect(200).items().getValuesAs(JsonObject.class);
        assertEquals(seen.json().getInt("declarations") - 2, chase.size(), "the chase list");
        JsonObject row = Api.as("giamsat").get(at + "/declarations").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> commune.endsWith(one.getString("id"))).findFirst().orElseThrow();
        assertEquals(List.of(holders, holders - 1, 1, 1), List.of(row.getInt("holders"), row.getInt("holds"), row.getInt("left"), row.getInt("toReport")));

        try (PDDocument report = Loader.loadPDF(Api.as("lanhdao").get(at + "/report.pdf").expect(200).bytes())) {
            String text = new PDFTextStripper().getText(report).replaceAll("\\s+", " ");
            assertTrue(text.contains("TỔNG HỢP KÊ KHAI NGƯỜI GIỮ CHỨNG THƯ SỐ") && text.contains("đã kê khai: 2"), text.substring(0, Math.min(800, text.length())));
        }
        synthesisSaysWhatTheAgenciesSaid(campaign, at);

        Api.as("chuyenvien").act(commune, "reopen").expect(200);
        Api.as("chuyenvien").act(at, "close").expect(200);
        assertEquals("LAPSED", Api.as("vanthu.xa").get(commune).expect(200).text("state"));
        assertEquals(409, Api.as("vanthu.xa").act(commune, "confirm", answers(list, "HOLDS", "HOLDS")).status());
    }

    private static void nothingHasChangedSaysTheDepartmentOnItsPage(String department) {
        Screen clerk = Screens.shared().of("vanthu.so").open("/declarations/own?id=" + department.substring(OWN.length())).press("noChange");
        assertTrue(clerk.text().contains("Không có biến động."), clerk::text);
        assertFalse(clerk.has("#noChange"), "said once");
        JsonObject done = Api.as("vanthu.so").get(department).expect(200).json();
        assertEquals("CONFIRMED true", done.getString("state") + " " + done.getBoolean("noChange"));
        assertEquals(Set.of("HOLDS"), done.getJsonArray("lines").getValuesAs(JsonObject.class).stream().map(line -> line.getString("answer")).collect(Collectors.toSet()));
    }

    /** Every cell of the workbook against what the interface tells of the same agency. */
    private static void synthesisSaysWhatTheAgenciesSaid(Answer campaign, String at) {
        List<List<String>> sheet = Sheets.rows(Api.as("chuyenvien").get(at + "/report.xlsx").expect(200).bytes());
        List<JsonObject> told = Api.as("chuyenvien").get(at + "/declarations").expect(200).items().getValuesAs(JsonObject.class);
        assertEquals(List.of("TỔNG HỢP KÊ KHAI NGƯỜI GIỮ CHỨNG THƯ SỐ"), sheet.get(0));
        assertTrue(sheet.get(1).get(0).contains(campaign.text("title")), sheet.get(1)::toString);
        assertTrue(sheet.get(2).get(0).contains("đã kê khai: 2"), sheet.get(2)::toString);
        assertEquals(List.of("Cơ quan", "Trạng thái"), sheet.get(3).subList(1, 3));
        List<List<String>> expected = new ArrayList<>();
        for (JsonObject one : told) {
            String state = one.getBoolean("noChange") ? "Không có biến động" : one.getString("state").equals("CONFIRMED") ? "Đã kê khai" : "Chờ kê khai";
            List<String> row = new ArrayList<>(List.of(String.valueOf(expected.size() + 1), one.getString("agencyName"), state));
            Stream.of("holders", "holds", "left", "moved", "changed", "arrived", "toReport").map(key -> String.valueOf(one.getInt(key))).forEach(row::add);
            expected.add(row);
        }
        assertEquals(expected, sheet.subList(4, sheet.size()));
        List<String> csv = new String(Api.as("chuyenvien").get("/api/v1/exports/declaration-synthesis?format=csv&id=" + campaign.text("id")).expect(200).bytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(told.size() + 1, csv.size(), "a line for each agency below the heading");
        assertEquals(1, csv.stream().filter(line -> line.contains("Không có biến động")).count());
        List<List<String>> chased = Sheets.rows(Api.as("chuyenvien").get("/api/v1/exports/declaration-synthesis?format=xlsx&missing=true&id=" + campaign.text("id")).expect(200).bytes());
        assertEquals(told.size() - 2, chased.size() - 4, "the chase list below three titles and the heading");
        assertTrue(expected.stream().anyMatch(row -> row.get(2).equals("Không có biến động")) && expected.stream().anyMatch(row -> row.get(2).equals("Đã kê khai")), expected::toString);
    }

    @Test
    void the_agencys_own_list_fills_in_who_has_left_and_who_is_new() {
        Answer campaign = begun("Kê khai đột xuất");
        String commune = own(campaign, "vanthu.xa");
        Answer before = Api.as("vanthu.xa").get(commune).expect(200);
        String stays = lines(before).get(0).getString("name");
        JsonObject mover = Api.as("vanthu.so").get("/api/v1/persons/" + Portal.get().value("select p.id::text from person p join appointment a on a.person_id = p.id and a.valid_to is null where p.national_id_hash is not null"
                + " and p.wiped_at is null and a.agency_id = (select agency_id from app_user where username = 'vanthu.so') and not exists (select 1 from personnel_event e where e.person_id = p.id)"
                + " and not exists (select 1 from subscriber s where s.person_id = p.id and s.agency_id <> a.agency_id) order by p.id limit 1")).expect(200).json();
        String number = Api.as("vanthu.so").post("/api/v1/persons/" + mover.getString("id") + "/actions/reveal", Json.createObjectBuilder()).expect(200).text("nationalId");
        String csv = "fullName,nationalId\n" + stays + ",\nY Krông Hoàn Toàn Mới,\n" + mover.getString("fullName") + "," + number + "\n";
        JsonObjectBuilder file = Json.createObjectBuilder().add("file", Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8)));

        Answer compared = Api.as("vanthu.xa").act(commune, "compare", file).expect(200);

        assertEquals("OPEN", compared.text("state"), "nothing is confirmed by a comparison");
        assertEquals(1, lines(compared).stream().filter(line -> line.getString("answer").equals("NEW") && line.getString("name").equals("Y Krông Hoàn Toàn Mới")).count());
        assertEquals(lines(before).size() - 1, lines(compared).stream().filter(line -> line.getString("answer").equals("LEFT")).count());
        assertEquals("RA-DEC-005", Api.as("vanthu.xa").act(commune, "confirm", Json.createObjectBuilder().add("noChange", true)).expect(400).text("code"));
        assertEquals("CONFIRMED", Api.as("vanthu.xa").act(commune, "confirm").expect(200).text("state"));
        whatWasToldIsWorkUntilItIsReported(campaign, commune, lines(before).size() - 1);
        whoArrivedIsReportedByTheAgencyLeftOrTheOffice(commune, mover.getString("id"));
        aNewcomerIsDoneOnceTheRegisterHasHim(campaign, commune);
        Api.as("chuyenvien").act(CAMPAIGNS + "/" + campaign.text("id"), "close").expect(200);
    }

    /** Leavers and the newcomer wait on the clerk's first page; a report takes one away, and taking the report back brings it again. */
    private static void whatWasToldIsWorkUntilItIsReported(Answer campaign, String commune, int leavers) {
        assertEquals(leavers + 2, toReport(campaign, commune), "leavers, the newcomer and who came from another agency");
        JsonObject left = lines(Api.as("vanthu.xa").get(commune).expect(200)).stream().filter(line -> line.getString("answer").equals("LEFT")).findFirst().orElseThrow();
        Screen clerk = Screens.shared().of("vanthu.xa").open("/");
        assertEquals(String.valueOf(leavers + 1), clerk.page.locator("a[href='/declarations/own?id=" + commune.substring(OWN.length()) + "']").locator(".n, .count, b").first().innerText().strip(), clerk.text());
        clerk.open("/declarations/own?id=" + commune.substring(OWN.length()));
        assertTrue(clerk.has("a[href='/personnel/new?person=" + left.getString("personId") + "']"), "a leaver is reported from here");
        assertTrue(clerk.has("main a[href='/dossiers/start']"), "a newcomer is asked a certificate for");

        Answer change = Api.as("vanthu.xa").post("/api/v1/personnel-events", Json.createObjectBuilder().add("kind", "RESIGN").add("personId", left.getString("personId")).add("decisionNo", "77/QĐ-UBND")
                .add("effectiveOn", "2099-01-01")).expect(201);
        assertEquals(leavers + 1, toReport(campaign, commune));
        Api.as("vanthu.xa").act("/api/v1/personnel-events/" + change.text("id"), "cancel", Json.createObjectBuilder().add("comment", "Báo thử")).expect(200);
        assertEquals(leavers + 2, toReport(campaign, commune), "taken back, it is to be reported again");
    }

    private static void whoArrivedIsReportedByTheAgencyLeftOrTheOffice(String commune, String mover) {
        String page = "/declarations/own?id=" + commune.substring(OWN.length());
        JsonObject line = lines(Api.as("vanthu.xa").get(commune).expect(200)).stream().filter(one -> one.getString("answer").equals("ARRIVED")).findFirst().orElseThrow();
        assertEquals(mover, line.getString("personId"));
        Screen clerk = Screens.shared().of("vanthu.xa").open(page);
        String row = clerk.page.locator("tbody tr", new Page.LocatorOptions().setHas(clerk.page.locator("th", new Page.LocatorOptions().setHasText(line.getString("name"))))).first().innerText();
        assertTrue(row.contains("Chuyển đến từ cơ quan khác") && row.contains("Cơ quan cũ hoặc Sở báo điều động"), row);
        assertFalse(clerk.has("a[href='/personnel/new?person=" + mover + "']"), "the agency that receives reports nobody of another");
        assertTrue(Screens.shared().of("chuyenvien").open(page).has("a[href='/personnel/new?person=" + mover + "']"), "the office does");
    }

    private static void aNewcomerIsDoneOnceTheRegisterHasHim(Answer campaign, String commune) {
        int before = toReport(campaign, commune);
        Walk asked = Walk.ofCommune(Person.man("Y Krông Hoàn Toàn Mới", "Công chức Địa chính")).readyToSign().confirmedScan();
        assertEquals(before - 1, toReport(campaign, commune));
        assertTrue(lines(Api.as("vanthu.xa").get(commune).expect(200)).stream().filter(one -> one.getString("answer").equals("NEW")).findFirst().orElseThrow().getBoolean("reported"));
        assertFalse(Screens.shared().of("vanthu.xa").open("/declarations/own?id=" + commune.substring(OWN.length())).has("main a[href='/dossiers/start']"), "nothing is left to ask for");
        asked.clerk.act(asked.dossier(), "withdraw", Json.createObjectBuilder().add("comment", "Chỉ để thử")).expect(200);
    }

    private static int toReport(Answer campaign, String declaration) {
        return Api.as("giamsat").get(CAMPAIGNS + "/" + campaign.text("id") + "/declarations").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> declaration.endsWith(one.getString("id"))).findFirst().orElseThrow().getInt("toReport");
    }

    @Test
    void an_agency_sees_its_own_declaration_alone_and_the_office_begins_campaigns() {
        assertEquals(403, Api.as("vanthu.xa").post(CAMPAIGNS, Json.createObjectBuilder().add("title", "Không được").add("dueOn", "2099-01-01")).status());
        assertEquals("RA-DEC-003", Api.as("chuyenvien").post(CAMPAIGNS, Json.createObjectBuilder().add("title", "Đã qua").add("dueOn", "2020-01-01")).expect(400).text("code"));
        Answer campaign = begun("Kê khai của riêng mình");
        assertEquals(1, Api.as("vanthu.xa").get(CAMPAIGNS + "/" + campaign.text("id") + "/declarations").expect(200).items().size());
        assertEquals(404, Api.as("vanthu.so").get(own(campaign, "vanthu.xa")).status());
        assertEquals(403, Api.as("vanthu.xa").get(CAMPAIGNS + "/" + campaign.text("id") + "/report.pdf").status());
        Api.as("chuyenvien").act(CAMPAIGNS + "/" + campaign.text("id"), "close").expect(200);
    }
}
