package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Hop 7 and 8: the CA operator's answer is imported, certificates enter the register and devices the store. */
class ResultIT {

    private static Walk sent() {
        return Walk.ofCommune(Person.three()).readyToSign().confirmedScan().claimed().proposed().approved().listed().frozen().listSigned().sent();
    }

    @Test
    void the_same_answer_twice_changes_nothing() {
        Walk walk = sent();
        byte[] answer = walk.operatorsAnswer("none");
        assertEquals("SUCCEEDED", walk.imported(answer).text("state"));
        String before = registered(walk);
        assertEquals("SUCCEEDED", walk.imported(answer).text("state"));
        assertEquals(before, registered(walk));
        assertEquals(1, walk.officer.get("/api/v1/results?batch=" + walk.id(walk.batch())).items().size());
        Audit.has("batch", walk.id(walk.batch()), "batch.import-result", "chuyenvien");
    }

    @Test
    void only_an_officer_imports_and_only_into_a_list_that_was_sent() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign().confirmedScan().claimed().proposed().approved().listed();
        byte[] anything = {'P', 'K', 3, 4};
        for (String persona : List.of("vanthu.xa", "lanhdao", "thukho", "giamsat", "quantri")) {
            Api.as(persona).upload(walk.batch() + "/results", Map.of(), "a.zip", "application/zip", anything).refused(403);
        }
        assertEquals("COLLECTING", walk.officer.upload(walk.batch() + "/results", Map.of(), "a.zip", "application/zip", anything).refused(409).text("state"));
        walk.officer.upload("/api/v1/batches/00000000-0000-7000-8000-00000000ffff/results", Map.of(), "a.zip", "application/zip", anything).refused(404);
    }

    @Test
    void what_is_no_answer_is_refused_as_a_whole() {
        Walk walk = sent();
        assertTrue(walk.officer.upload(walk.batch() + "/results", Map.of(), "ket-qua.zip", "application/zip", new byte[] {'P', 'K', 3, 4, 9, 9}).refused(422).code()
                .startsWith("RA-"));
        walk.officer.upload(walk.batch() + "/results", Map.of(), "ket-qua.exe", "application/octet-stream", new byte[] {'M', 'Z', 1, 2}).refused(415);
        assertEquals("SENT", walk.lineStates());
        assertEquals("SENT", walk.seenBatch().getString("state"));
    }

    @Test
    void a_certificate_with_another_name_is_held_back_and_the_others_come_in() {
        Walk walk = sent();
        assertEquals("SUCCEEDED", walk.imported(walk.operatorsAnswer("wrong-name")).text("state"));
        List<JsonObject> matches = matches(walk);
        assertEquals(1, matches.stream().filter(match -> match.getString("level").equals("WRONG")).count(), matches.toString());
        assertEquals("RA-RES-103", matches.stream().filter(match -> match.getString("level").equals("WRONG")).findFirst().orElseThrow().getString("code"));
        assertEquals(2, walk.seenLines().stream().filter(line -> line.getString("state").equals("FULFILLED")).count());
        assertEquals("RA-BAT-017", walk.signer.act(walk.batch(), "confirm").refused(409).code());
        assertEquals("1", Portal.get().value("select count(*) from certificate where state = 'QUARANTINED' and serial in ("
                + String.join(",", walk.serials().stream().map(serial -> "'" + serial + "'").toList()) + ")"));
    }

    @Test
    void a_certificate_of_another_ca_does_not_come_in_and_the_others_do() {
        onlyTheOthersComeIn(genuine -> new ForeignCa("ngoai").issuedAgain(genuine));
    }

    @Test
    void a_certificate_in_our_cas_name_with_another_key_does_not_come_in() {
        onlyTheOthersComeIn(genuine -> ForeignCa.impostorOfIssuerOf(genuine).issuedAgain(genuine));
    }

    /** @param forgery what stands in place of one of the three certificates of an answer that is whole otherwise */
    private static void onlyTheOthersComeIn(UnaryOperator<byte[]> forgery) {
        Walk walk = sent();
        Map<String, byte[]> files = Walk.entries(walk.operatorsAnswer("none"));
        String name = files.keySet().stream().filter(each -> each.endsWith(".cer")).findFirst().orElseThrow();
        byte[] forged = forgery.apply(files.get(name));
        files.put(name, forged);
        assertEquals("SUCCEEDED", walk.imported(Walk.zip(files)).text("state"));
        List<JsonObject> wrong = matches(walk).stream().filter(match -> !match.getString("level").equals("EXACT")).toList();
        assertEquals(1, wrong.size(), wrong.toString());
        assertEquals("WRONG", wrong.get(0).getString("level"), wrong.toString());
        assertEquals("RA-RES-102", wrong.get(0).getString("code"), wrong.toString());
        assertEquals("0", Portal.get().value("select count(*) from certificate where sha256 = '" + Pki.sha256(forged) + "'"));
        String ofTheLines = " where line_id in (" + String.join(",", walk.lineIds().stream().map(line -> "'" + line + "'").toList()) + ")";
        assertEquals("2", Portal.get().value("select count(*) from certificate" + ofTheLines));
        assertEquals("2", Portal.get().value("select count(*) from token" + ofTheLines));
        assertEquals(2, walk.seenLines().stream().filter(line -> line.getString("state").equals("FULFILLED")).count());
        walk.signer.act(walk.batch(), "confirm").refused(409, "RA-BAT-017");
    }

    @Test
    void an_answer_in_two_parts_is_complete_with_the_second() {
        Walk walk = sent();
        assertEquals("SUCCEEDED", walk.imported(walk.operatorsAnswer("partly")).text("state"));
        assertEquals("FULFILLED SENT", walk.lineStates());
        walk.signer.act(walk.batch(), "confirm").refused(409, "RA-BAT-017");
        byte[] rest = Api.anonymous().get(Portal.get().caUrl() + "/submissions/" + vn.gov.ra.it.support.Pki.sha256(walk.submitted()) + "?part=2").expect(200).bytes();
        assertEquals("SUCCEEDED", walk.imported(rest).text("state"));
        assertEquals("FULFILLED", walk.lineStates());
        walk.reconciled();
    }

    @Test
    void a_certificate_nobody_asked_for_stays_out_of_force() {
        Walk walk = sent();
        assertEquals("SUCCEEDED", walk.imported(walk.operatorsAnswer("extra")).text("state"));
        assertEquals(1, matches(walk).stream().filter(match -> match.getString("level").equals("EXTRA")).count());
        assertEquals("FULFILLED", walk.lineStates());
    }

    @Test
    void who_imported_does_not_confirm() {
        Walk walk = sent().answered();
        walk.officer.act(walk.batch(), "confirm").refused(403, "RA-BAT-018");
        walk.signer.act(walk.batch(), "confirm", null, Json.createObjectBuilder()).refused(428);
        walk.signer.act(walk.batch(), "confirm", 99L, Json.createObjectBuilder()).refused(412);
        walk.reconciled();
        walk.signer.act(walk.batch(), "close").expect(200);
        assertEquals("CLOSED", walk.seenBatch().getString("state"));
    }

    @Test
    void an_answer_is_confirmed_by_the_office_and_only_once_there_is_one() {
        Walk walk = sent();
        assertEquals("SENT", walk.signer.act(walk.batch(), "confirm").refused(409, "RA-STA-001").text("state"));
        walk.answered();
        for (String persona : List.of("vanthu.xa", "thutruong.xa", "thukho", "giamsat", "quantri")) {
            Api.as(persona).act(walk.batch(), "confirm").refused(403);
        }
        walk.reconciled();
        assertEquals("RECONCILED", walk.signer.act(walk.batch(), "confirm").refused(409, "RA-STA-001").text("state"));
    }

    @Test
    void the_operator_refuses_a_package_whose_list_lost_a_column() {
        Walk walk = sent();
        byte[] zip = walk.officer.get(walk.batch() + "/package.zip").expect(200).bytes();
        zip[zip.length / 2] ^= 1;
        Answer refusal = Api.anonymous().post(Portal.get().caUrl() + "/submissions", "application/zip", zip, Map.of());
        assertEquals(422, refusal.status(), refusal.toString());
    }

    private static String registered(Walk walk) {
        return Portal.get().rows("select serial, state, version from certificate where serial in ("
                + String.join(",", walk.serials().stream().map(serial -> "'" + serial + "'").toList()) + ") order by serial").toString();
    }

    private static List<JsonObject> matches(Walk walk) {
        String result = walk.officer.get("/api/v1/results?batch=" + walk.id(walk.batch())).expect(200).items().getJsonObject(0).getString("id");
        return walk.officer.get("/api/v1/results/" + result + "/matches").expect(200).items().getValuesAs(JsonObject.class);
    }
}
