package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Somebody works for another agency from now on and keeps the certificate, changed to say so: it goes along with its device, and the balances of both agencies tell it. */
class TransferIT {

    private static final String V1 = "/api/v1/";

    private final String commune = agency("vanthu.xa");
    private final String department = agency("vanthu.so");

    private static String agency(String persona) {
        return Portal.get().value("select agency_id::text from app_user where username = '" + persona + "'");
    }

    private static String today(int days) {
        return Portal.get().value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + " + days + ")::text");
    }

    private static String agencyOf(String table, String id) {
        return Portal.get().value("select agency_id::text from " + table + " where id = '" + id + "'");
    }

    private static JsonObject balance(String agency) {
        return Api.as("giamsat").get(V1 + "reports/certificate-balance?agency=" + agency + "&from=" + today(0) + "&to=" + today(0)).expect(200).items().getJsonObject(0);
    }

    @Test
    void who_is_transferred_with_a_changed_certificate_takes_it_and_its_device_along_and_both_balances_add_up() {
        Walk issued = Walk.ofCommune(Person.man("Bùi Văn Điều Động", "Công chức Tài chính - Kế toán")).throughTheOffice().throughTheOperator().throughTheStore();
        String device = issued.tokenIds().get(0);
        String before = certificate(issued);
        String subscriber = Portal.get().value("select subscriber_id::text from token where id = '" + device + "'");
        JsonObject event = underWay(Portal.get().value("select person_id::text from subscriber where id = '" + subscriber + "'"));
        JsonObject change = event.getJsonArray("parts").getValuesAs(JsonObject.class).stream().filter(one -> "CHANGE".equals(one.getString("action"))).findFirst().orElseThrow();
        Walk changed = Walk.submitted(Portal.get().value("select dossier_id::text from request_line where id = '" + change.getString("lineId") + "'"), "04").claimed().proposed().approved().throughTheOperator();
        assertEquals(List.of(commune, commune), List.of(agencyOf("token", device), agencyOf("subscriber", subscriber)), "the commune's until the changed certificate is in use");
        JsonObject left = balance(commune);
        JsonObject reached = balance(department);
        String fresh = certificate(changed);

        Api.as("vanthu.xa").act(V1 + "certificates/" + fresh, "confirm-activation").expect(200);

        assertEquals("DONE", changed.lineStates());
        assertEquals(List.of(department, department, department, commune), List.of(agencyOf("token", device), agencyOf("subscriber", subscriber), agencyOf("certificate", fresh), agencyOf("certificate", before)),
                "what was replaced stays where it was");
        assertEquals("IN_USE", Api.as("vanthu.so").get(V1 + "tokens/" + device).expect(200).text("state"));
        Api.as("vanthu.xa").get(V1 + "tokens/" + device).refused(404);
        assertEquals("COMPLETED", Api.as("chuyenvien").get(V1 + "personnel-events/" + event.getString("id")).expect(200).text("state"));
        moved(left, balance(commune), "transferredOut", -1);
        moved(reached, balance(department), "transferredIn", 1);
    }

    private static void moved(JsonObject before, JsonObject after, String by, int more) {
        assertEquals(before.getInt(by) + 1, after.getInt(by), by);
        assertEquals(before.getInt("closing") + more, after.getInt("closing"), by);
        assertEquals(after.getInt("closing"), after.getInt("opening") + after.getInt("received") + after.getInt("transferredIn") - after.getInt("transferredOut"), by);
        assertEquals(after.getInt("closing"), after.getInt("live") + after.getInt("onHold") + after.getInt("expired") + after.getInt("revoked"), by);
    }

    private static String certificate(Walk walk) {
        return Api.as("chuyenvien").get(V1 + "certificates?q=" + walk.serials().get(0)).expect(200).items().getJsonObject(0).getString("id");
    }

    /** Reported, checked, planned with the change in place of revocation, recall and a new certificate, signed and carried out. */
    private JsonObject underWay(String person) {
        Api clerk = Api.as("vanthu.xa");
        String event = V1 + "personnel-events/" + clerk.post(V1 + "personnel-events", Json.createObjectBuilder().add("kind", "TRANSFER").add("personId", person).add("decisionNo", "61/QĐ-UBND")
                .add("effectiveOn", today(1)).add("toAgencyId", department).add("newPosition", "Chuyên viên")).expect(201).text("id");
        clerk.act(event, "attach-decision", paper(Json.createObjectBuilder())).expect(200);
        JsonArrayBuilder choices = Json.createArrayBuilder();
        Api.as("chuyenvien").act(event, "verify").expect(200).json().getJsonArray("parts").getValuesAs(JsonObject.class).forEach(one -> choices.add(Json.createObjectBuilder().add("partId", one.getString("id"))
                .add("chosen", Set.of("CHANGE", "POSITION_BEGIN", "POSITION_END").contains(one.getString("action"))).add("reason", "Giữ chứng thư số, thay đổi cơ quan công tác")));
        clerk.act(event, "plan", Json.createObjectBuilder().add("choices", choices)).expect(200);
        Api.as("thutruong.xa").act(event, "confirm", paper(Json.createObjectBuilder().add("letterNo", "92/CV-UBND").add("letterDate", today(0)).add("method", "SCAN"))).expect(200);
        return Api.as("lanhdao2").act(event, "execute-early", Json.createObjectBuilder().add("comment", "Nhận việc sớm")).expect(200).json();
    }

    private static JsonObjectBuilder paper(JsonObjectBuilder body) {
        return body.add("fileName", "văn bản.png").add("file", Base64.getEncoder().encodeToString(Pictures.scan()));
    }
}
