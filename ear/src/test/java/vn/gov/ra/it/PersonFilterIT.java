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
    void a_person_is_found_by_what_was_asked_for_him_then_by_what_he_was_given() {
        Person asked = Person.man("Lò Văn Khởi", "Công chức Tư pháp");
        String id = OFFICER.post("/api/v1/persons", Json.createObjectBuilder().add("fullName", asked.fullName()).add("dateOfBirth", asked.dateOfBirth()).add("nationalId", asked.nationalId())
                .add("officialEmail", asked.officialEmail())).expect(201).text("id");
        assertEquals(List.of(), items("lines", id));

        Walk walk = Walk.ofCommune(asked, Person.woman("Lò Thị Khởi", "Công chức Văn hóa")).readyToSign().signed();
        assertEquals(List.of(asked.fullName()), items("lines", id).stream().map(line -> line.getString("displayName")).toList());
        assertEquals(List.of(walk.clerk.get(walk.dossier()).expect(200).text("code")), items("dossiers", id).stream().map(dossier -> dossier.getString("code")).toList());
        assertEquals(List.of(), items("tokens", id));

        walk.claimed().proposed().approved().listed().frozen().listSigned().sent().answered().reconciled().minuted();
        assertEquals(1, items("lines", id).size(), "found as subscriber now, and once");
        assertEquals(1, items("tokens", id).size());
        assertEquals(1, items("minutes", id).size());
        assertEquals(2, OFFICER.get("/api/v1/minutes/" + items("minutes", id).get(0).getString("id")).expect(200).json().getJsonArray("lines").size());
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
