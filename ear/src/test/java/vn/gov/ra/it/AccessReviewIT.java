package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Sheets;

/** Heads invite for their own agency and attest its accounts quarter by quarter; administrators end what is not right any more. */
class AccessReviewIT {

    private static final String REVIEWS = "/api/v1/access-reviews";
    private static final String SHEETS = "/api/v1/access-review-sheets/";
    private static final String ACCOUNTS = "/api/v1/agency-accounts";

    private static JsonObjectBuilder invitation(String name, String... roles) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List.of(roles).forEach(all::add);
        return Json.createObjectBuilder().add("email", name + "@daknong.gov.vn").add("username", name).add("displayName", "Nguyễn Thị Mời").add("roles", all);
    }

    private static Answer begun(String quarter) {
        return Api.as("quantri").post(REVIEWS, Json.createObjectBuilder().add("quarter", quarter).add("dueOn", Portal.get().value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + 10)::text")));
    }

    private static List<JsonObject> lines(Answer sheet) {
        return sheet.json().getJsonArray("lines").getValuesAs(JsonObject.class);
    }

    private static JsonObjectBuilder said(Answer sheet, String ended) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonObject line : lines(sheet)) {
            boolean end = line.getString("username").equals(ended);
            JsonObjectBuilder one = Json.createObjectBuilder().add("lineId", line.getString("id")).add("answer", end ? "END" : "STILL_RIGHT");
            all.add(end ? one.add("note", "đã nghỉ việc") : one);
        }
        return Json.createObjectBuilder().add("lines", all);
    }

    @Test
    void a_head_invites_for_the_own_agency_and_gives_only_what_a_head_has() {
        Answer made = Api.as("thutruong.xa").post(ACCOUNTS, invitation("moi.xa1", "CLERK").add("agency", "khong-phai-cua-minh")).expect(201);
        assertEquals(Portal.get().value("select agency_id::text from app_user where username = 'thutruong.xa'"), made.text("agencyId"), "whatever the invitation names");
        assertTrue(Api.as("thutruong.xa").get(ACCOUNTS + "?q=moi.xa1").expect(200).items().size() == 1);
        assertEquals(0, Api.as("thutruong.so").get(ACCOUNTS + "?q=moi.xa1").expect(200).items().size(), "another agency's head sees nothing of it");
        for (String office : List.of("OFFICER", "OFFICE_SIGNER", "ADMIN", "STOREKEEPER", "OBSERVER")) {
            Api.as("thutruong.xa").post(ACCOUNTS, invitation("moi.xa2", office)).refused(403, "RA-ACC-017");
        }
        assertEquals(403, Api.as("vanthu.xa").post(ACCOUNTS, invitation("moi.xa3", "CLERK")).status());
        assertEquals(403, Api.as("chuyenvien").get(ACCOUNTS).status());
        assertEquals(404, Api.as("thutruong.xa").post(ACCOUNTS, invitation("moi.xa4", "CLERK")
                .add("personId", Portal.get().value("select person_id::text from app_user where username = 'vanthu.so'"))).status(), "another agency's person");
    }

    @Test
    void each_account_is_attested_and_what_is_not_right_is_ended() {
        Api.as("thutruong.xa").post(ACCOUNTS, invitation("nghi.xa1", "CLERK")).expect(201);
        begun("2199-Q1").refused(400, "RA-ARV-002");
        Answer review = begun("2026-Q1").expect(201);
        begun("2026-Q1").refused(409, "RA-ARV-003");
        String at = REVIEWS + "/" + review.text("id");
        List<JsonObject> own = Api.as("thutruong.xa").get(at + "/sheets").expect(200).items().getValuesAs(JsonObject.class);
        assertEquals(1, own.size(), "a head sees the own sheet alone");
        String sheet = SHEETS + own.get(0).getString("id");
        assertEquals(404, Api.as("thutruong.so").get(sheet).status());
        Answer before = Api.as("thutruong.xa").get(sheet).expect(200);
        assertTrue(lines(before).stream().anyMatch(line -> line.getString("username").equals("nghi.xa1") && line.getJsonArray("roles").getString(0).equals("CLERK")), before.toString());

        String file = "/api/v1/exports/attestation-sheet?format=xlsx&id=" + own.get(0).getString("id");
        assertEquals(lines(before).stream().map(line -> line.getString("username")).toList(), Sheets.rows(Api.as("thutruong.xa").get(file).expect(200).bytes()).stream().skip(4).map(row -> row.get(0)).toList());
        assertEquals(404, Api.as("thutruong.so").get(file).status());
        String page = "/attestations/sheet?id=" + own.get(0).getString("id");
        for (String one : List.of(page, "/attestations/view?id=" + review.text("id") + "&missing=true", "/attestations/list", "/accounts/list?q=nghi")) {
            assertEquals(200, Screens.shared().of("thutruong.xa").status(one), one);
        }
        assertEquals(404, Screens.shared().of("thutruong.so").status(page));

        Api.as("thutruong.xa").act(sheet, "confirm").refused(400, "RA-ARV-005");
        Api.as("lanhdao").act(sheet, "confirm", said(before, null)).refused(403, "RA-ARV-008");
        Answer asked = Api.as("thutruong.xa").act(sheet, "confirm", said(before, "nghi.xa1")).expect(200);
        assertEquals("TO_END", asked.text("state"));
        assertEquals("ACTIVE INVITED".contains(Portal.get().value("select state from app_user where username = 'nghi.xa1'")), true, "nothing ends by an answer");

        String line = lines(asked).stream().filter(one -> one.getString("username").equals("nghi.xa1")).findFirst().orElseThrow().getString("id");
        assertEquals(403, Api.as("thutruong.xa").act(sheet, "settle", Json.createObjectBuilder().add("lineId", line).add("end", true)).status());
        Api.as("quantri").act(sheet, "settle", Json.createObjectBuilder().add("lineId", line).add("end", false)).refused(400, "RA-ARV-006");
        assertEquals("CONFIRMED", Api.as("quantri").act(sheet, "settle", Json.createObjectBuilder().add("lineId", line).add("end", true)).expect(200).text("state"));
        assertEquals("ENDED", Portal.get().value("select state from app_user where username = 'nghi.xa1'"));

        Answer seen = Api.as("giamsat").get(at).expect(200);
        assertEquals(1, seen.json().getInt("answered"));
        assertEquals(seen.json().getInt("sheets") - 1, Api.as("quantri").get(at + "/sheets?missing=true").expect(200).items().size(), "the chase list");
        JsonObject office = Api.as("lanhdao").get(at + "/sheets").expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.isNull("agencyId")).findFirst().orElseThrow();
        Answer officeSheet = Api.as("lanhdao").get(SHEETS + office.getString("id")).expect(200);
        assertEquals("CONFIRMED", Api.as("lanhdao").act(SHEETS + office.getString("id"), "confirm", said(officeSheet, null)).expect(200).text("state"));
        Api.as("quantri").act(at, "close").expect(200);
        String lapsed = Api.as("thutruong.so").get(at + "/sheets").expect(200).items().getJsonObject(0).getString("state");
        assertEquals("LAPSED", lapsed);
    }
}
