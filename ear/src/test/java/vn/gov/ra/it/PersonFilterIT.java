package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Walk;

/** Dossiers, lines, devices and minutes of one person, by REST and by page, for whom the person is theirs. */
class PersonFilterIT {

    private static final Api OFFICER = Api.as("chuyenvien");

    @Test
    void a_person_known_before_the_first_certificate_is_found_by_what_was_asked_for_him() {
        Person asked = Person.man("Lò Văn Khởi", "Công chức Tư pháp");
        String id = OFFICER.post("/api/v1/persons", Json.createObjectBuilder().add("fullName", asked.fullName()).add("dateOfBirth", asked.dateOfBirth()).add("nationalId", asked.nationalId())
                .add("officialEmail", asked.officialEmail())).expect(201).text("id");
        assertEquals(List.of(), items("lines", id));

        Walk walk = Walk.ofCommune(asked, Person.woman("Lò Thị Khởi", "Công chức Văn hóa")).readyToSign().signed();

        assertEquals(List.of(asked.fullName()), items("lines", id).stream().map(line -> line.getString("displayName")).toList());
        assertEquals(List.of(walk.clerk.get(walk.dossier()).expect(200).text("code")), items("dossiers", id).stream().map(dossier -> dossier.getString("code")).toList());
        assertEquals(List.of(), items("tokens", id));
        assertEquals(List.of(), items("minutes", id));
    }

    @Test
    void a_holder_s_devices_are_found_on_the_page_too() {
        JsonObject device = inUse();
        String subscriber = device.getString("subscriberId");
        JsonObject holder = OFFICER.get("/api/v1/subscribers/" + subscriber).expect(200).json();
        String id = holder.getString("personId");

        assertEquals(Set.of(subscriber), items("tokens", id).stream().map(token -> token.getString("subscriberId")).collect(Collectors.toSet()));
        assertTrue(items("tokens", id).stream().anyMatch(token -> token.getString("id").equals(device.getString("id"))));
        Screens.Screen list = Screens.shared().of("chuyenvien").open("/tokens/list");
        list.fill("person-q", holder.getString("name"));
        list.page.waitForSelector("#person-q-list [role=option]");
        list.open("/tokens/list?person=" + id);
        assertTrue(list.page.innerText(".chips").contains(holder.getString("name")), list.page.innerText(".chips"));
        assertTrue(list.page.locator("tbody tr").count() > 0);
        assertTrue(list.page.locator("tbody tr").allInnerTexts().stream().allMatch(row -> row.contains(holder.getString("name"))), list.text());
        list.open("/tokens/list?person-q=khong-ai-ten-nhu-the");
        assertTrue(list.page.innerText(".candidates").contains("khong-ai-ten-nhu-the"));
    }

    @Test
    void minutes_are_found_by_whose_device_was_handed_over() {
        JsonObject minutes = OFFICER.get("/api/v1/minutes?state=COMPLETED&limit=1").expect(200).items().getJsonObject(0);
        JsonObject device = OFFICER.get("/api/v1/minutes/" + minutes.getString("id")).expect(200).json().getJsonArray("lines").getJsonObject(0);
        String subscriber = OFFICER.get("/api/v1/tokens/" + device.getString("tokenId")).expect(200).json().getString("subscriberId");
        String person = OFFICER.get("/api/v1/subscribers/" + subscriber).expect(200).json().getString("personId");

        List<String> found = items("minutes", person).stream().map(one -> one.getString("id")).toList();
        assertTrue(found.contains(minutes.getString("id")), found::toString);
        assertTrue(found.size() < OFFICER.get("/api/v1/minutes?limit=200").expect(200).items().size(), "those of other people too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers", "lines", "tokens", "minutes"})
    void nobody_finds_by_a_person_what_is_another_agencys(String list) {
        JsonObject device = inUse();
        String id = OFFICER.get("/api/v1/subscribers/" + device.getString("subscriberId")).expect(200).json().getString("personId");
        Api other = Stream.of("vanthu.xa", "vanthu.so").map(Api::as).filter(clerk -> clerk.get("/api/v1/persons/" + id).status() == 404).findFirst().orElseThrow();

        assertEquals(0, other.get("/api/v1/" + list + "?person=" + id).expect(200).items().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossiers/list", "/tokens/list", "/handovers/list"})
    void a_page_narrowed_to_a_stranger_is_not_found(String page) {
        String stranger = OFFICER.get("/api/v1/persons?limit=200").expect(200).json().getJsonArray("items").stream().map(one -> one.asJsonObject().getString("id"))
                .filter(id -> Api.as("vanthu.xa").get("/api/v1/persons/" + id).status() == 404).findFirst().orElseThrow();

        assertEquals(404, Screens.shared().of("vanthu.xa").status(page + "?person=" + stranger));
        assertEquals(400, Screens.shared().of("vanthu.xa").status(page + "?person=khong-phai-ma"));
    }

    /** A device of the demo in a person's hands. */
    private static JsonObject inUse() {
        List<JsonObject> devices = OFFICER.get("/api/v1/tokens?state=IN_USE&limit=50").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertFalse(devices.isEmpty());
        return devices.stream().filter(device -> device.getString("subscriberId", null) != null)
                .filter(device -> Objects.nonNull(OFFICER.get("/api/v1/subscribers/" + device.getString("subscriberId")).json().getString("personId", null))).findFirst().orElseThrow();
    }

    private static List<JsonObject> items(String list, String person) {
        return OFFICER.get("/api/v1/" + list + "?limit=200&person=" + person).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
