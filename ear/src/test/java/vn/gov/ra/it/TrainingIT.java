package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Walk;

/** Sessions with who attended, subscribers' commitments, and what whoever hands over a device is told of both. */
class TrainingIT {

    private static final String TRAININGS = "/api/v1/trainings";

    private static String value(String sql) {
        return Portal.get().value(sql);
    }

    private static String subscriber() {
        return value("select person_id::text from app_user where username = 'thuebao.xa'");
    }

    private static String today(int days) {
        return value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + " + days + ")::text");
    }

    private static JsonObjectBuilder session(String... people) {
        var names = Json.createArrayBuilder();
        List.of(people).forEach(names::add);
        return Json.createObjectBuilder().add("heldOn", today(-1)).add("place", "Hội trường UBND xã").add("topics", Json.createArrayBuilder().add("DEVICE").add("DUTIES")).add("people", names);
    }

    @Test
    void the_office_records_a_session_and_an_agency_sees_its_own_people_there() {
        String other = value("select person_id::text from app_user where username = 'vanthu.so'");
        assertEquals(403, Api.as("vanthu.xa").post(TRAININGS, session()).status());
        Api.as("chuyenvien").post(TRAININGS, session().add("heldOn", today(1))).expect(400);
        Api.as("chuyenvien").post(TRAININGS, session("Không ai có tên này; H16")).refused(400, "RA-TRN-005");
        Answer made = Api.as("chuyenvien").post(TRAININGS, session(subscriber(), other)).expect(201);
        String at = TRAININGS + "/" + made.text("id");
        assertTrue(made.text("number").startsWith("TH-"), made::toString);
        assertEquals(2, made.json().getInt("attended"));

        List<JsonObject> seen = Api.as("vanthu.xa").get(at + "/attendees").expect(200).items().getValuesAs(JsonObject.class);
        assertEquals(List.of(subscriber()), seen.stream().map(one -> one.getString("personId")).toList(), "the own people alone");
        assertEquals(2, Api.as("giamsat").get(at + "/attendees").expect(200).items().size());

        Answer again = Api.as("chuyenvien").post(at + "/attendees", Json.createObjectBuilder().add("people", Json.createArrayBuilder().add(other)), Map.of("If-Match", "\"" + made.json().getInt("version") + "\"")).expect(200);
        assertEquals(2, again.json().getInt("attended"), "who stands there already stays once");
        String row = Api.as("giamsat").get(at + "/attendees").expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.getString("personId").equals(other)).findFirst().orElseThrow().getString("id");
        Answer struck = Api.as("chuyenvien").act(at + "/attendees/" + row, "strike", again.json().getJsonNumber("version").longValue(), Json.createObjectBuilder().add("reason", "Ghi nhầm người")).expect(200);
        assertEquals(1, struck.json().getInt("attended"));
        assertEquals(0, Api.as("vanthu.so").get("/api/v1/persons/" + other + "/trainings").expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.getString("id").equals(made.text("id"))).count(),
                "who was entered by mistake did not attend");
        String third = Api.as("chuyenvien").post(at + "/attendees", Json.createObjectBuilder().add("people", Json.createArrayBuilder().add(value("select person_id::text from app_user where username = 'thutruong.so'"))),
                Map.of("If-Match", "\"" + struck.json().getInt("version") + "\"")).expect(200).text("id");
        assertEquals(made.text("id"), third);
        Screens.Screen typing = Screens.shared().of("chuyenvien").open("/trainings/view?id=" + made.text("id"));
        typing.fill("people", "Người Đang Gõ; H16").fill("reason", "Ghi nhầm").press(typing.page.locator("[id$=':strike']").first().getAttribute("id").replace(":", "\\:"));
        assertEquals("Người Đang Gõ; H16", typing.page.locator("#people").inputValue(), "names that were typed stay");
        assertTrue(typing.text().contains("Ghi nhầm"), typing::text);
        try (Screens screens = new Screens()) {
            for (String page : List.of("/trainings/list", "/trainings/new", "/trainings/view?id=" + made.text("id"), "/trainings/commitments", "/subscribers/person?id=" + subscriber())) {
                screens.of("chuyenvien").open(page).accessible("training" + page.replaceAll("\\?.*", "").replace('/', '-'));
            }
            screens.of("thuebao.xa").open("/tokens/commitment").accessible("commitment");
            assertEquals(Map.of(), screens.barriers());
        }
        assertTrue(new String(Screens.shared().of("chuyenvien").download("/exports/trainings.csv"), StandardCharsets.UTF_8).contains(made.text("number")));
    }

    @Test
    void a_subscriber_commits_on_the_page_and_the_text_is_kept() {
        Screens.Screen page = Screens.shared().of("thuebao.xa").open("/tokens/commitment");
        assertTrue(page.text().contains("không cho mượn"), page::text);
        page.press("commit");
        JsonObject kept = Api.as("thuebao.xa").get("/api/v1/me/commitments").expect(200).items().getValuesAs(JsonObject.class).get(0);
        assertEquals("PAGE", kept.getString("method"));
        assertTrue(kept.getString("text").contains(value("select full_name from person where id = '" + subscriber() + "'")), "with the own name in it");
        String again = Api.as("thuebao.xa").post("/api/v1/me/commitments", Json.createObjectBuilder().add("edition", kept.getString("edition"))).expect(201).text("id");
        assertEquals(kept.getString("id"), again, "the same words a second time are no second commitment");
        assertEquals("1", value("select count(*) from commitment where person_id = '" + subscriber() + "' and text_hash = '" + kept.getString("textHash") + "'"));
        Api.as("thuebao.xa").post("/api/v1/me/commitments", Json.createObjectBuilder().add("edition", "CK-1990")).refused(409, "RA-TRN-008");
        assertEquals(403, Api.as("vanthu.xa").get("/api/v1/me/commitments").status());
        assertEquals(404, Api.as("vanthu.so").get("/api/v1/commitments/" + kept.getString("id")).status(), "another agency's");
        assertEquals(200, Api.as("vanthu.xa").get("/api/v1/commitments/" + kept.getString("id")).status());
        byte[] pdf = Screens.shared().of("vanthu.xa").download("/trainings/file?person=" + subscriber());
        assertTrue(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    /** A warning, never a refusal: the minutes name what there is and what is not. */
    @Test
    void whoever_hands_over_a_device_is_warned_and_the_minutes_name_training_and_commitment() {
        Walk walk = Walk.ofCommune(Person.woman("H'Rĭm Kbuôr", "Thủ quỹ"), Person.man("Nguyễn Văn Bàn Giao", "Kế toán")).readyToSign().confirmedScan().claimed().proposed().approved().throughTheOperator().minuted();
        String first = walk.tokenIds().get(0);
        String second = walk.tokenIds().get(1);
        String minutes = walk.minutes();
        assertEquals(2, walk.storekeeper.get(minutes + "/not-ready").expect(200).items().size());
        assertTrue(Screens.shared().of("thukho").open("/handovers/view?id=" + walk.id(minutes)).text().contains("chưa ký bản cam kết"));
        walk.issued().giverSigned().acceptedByAgency();

        JsonObject unready = Api.as("vanthu.xa").get("/api/v1/tokens/" + first + "/readiness").expect(200).json();
        assertTrue(unready.getBoolean("warning"), unready::toString);
        assertTrue(Screens.shared().of("vanthu.xa").open("/handovers/give?id=" + first).has("#notReady"));
        String person = unready.getString("personId");
        assertEquals(400, Api.as("vanthu.xa").upload("/api/v1/persons/" + person + "/commitments", Map.of("signedOn", today(1)), "cam-ket.png", "image/png", Pictures.scan()).status());
        String commitment = Api.as("vanthu.xa").upload("/api/v1/persons/" + person + "/commitments", Map.of("signedOn", today(0)), "cam-ket.png", "image/png", Pictures.scan()).expect(201).text("number");
        String scan = "/api/v1/commitments/" + value("select id::text from commitment where number = '" + commitment + "'");
        assertEquals(404, Api.as("vanthu.so").get(scan).status(), "another agency's");
        Api.as("chuyenvien").post("/api/v1/persons/" + person + "/appointments", Json.createObjectBuilder().add("agency", value("select agency_id::text from app_user where username = 'vanthu.so'")).add("position", "Biệt phái")
                .add("validFrom", today(0))).expect(201);
        assertEquals(200, Api.as("vanthu.so").get(scan).status(), "it goes along with the person");
        assertEquals(200, Api.as("vanthu.so").get(scan + "/scan").status());
        String training = Api.as("chuyenvien").post(TRAININGS, session(person)).expect(201).text("number");
        assertFalse(Api.as("vanthu.xa").get("/api/v1/tokens/" + first + "/readiness").expect(200).json().getBoolean("warning"));
        assertTrue(Screens.shared().of("vanthu.xa").open("/handovers/give?id=" + first).has("#ready"));

        walk.acceptedBySubscribers();
        String text = "select m.text_agreed from minutes m join custody_move c on c.minutes_id = m.id where c.token_id = '%s' and m.to_type = 'SUBSCRIBER'";
        String ready = value(text.formatted(first));
        assertTrue(ready.contains(commitment) && ready.contains(training), ready);
        assertTrue(value(text.formatted(second)).contains("chưa ký bản cam kết"), "handed over all the same, and the minutes say so");
    }
}
