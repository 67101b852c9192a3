package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Walk;

/** The whole of the house once, over REST: from three names in a commune to three certificates in force, and one of them revoked. */
class WalkRestIT {

    @Test
    void three_people_of_a_commune_get_certificates_and_one_of_them_loses_it() {
        Walk walk = Walk.ofCommune(Person.three());
        assertEquals("DRAFT", walk.clerk.get(walk.dossier()).text("state"));

        walk.readyToSign();
        assertEquals("AWAITING_AGENCY_SIGN", walk.clerk.get(walk.dossier()).text("state"));
        walk.signed();
        JsonObject signed = walk.clerk.get(walk.dossier()).expect(200).json();
        assertEquals("SUBMITTED", signed.getString("state"));
        assertTrue(signed.getString("code").matches("YC-\\d{4}-\\d{6}"), signed.getString("code"));
        assertEquals(List.of("H'Thử Niê", "Y Wơn Ayŭn", "Nguyễn Thị Hường"), names(signed));

        assertEquals("IN_REVIEW", walk.claimed().lineStates());
        assertEquals("REVIEWED", walk.proposed().lineStates());
        assertEquals("APPROVED", walk.approved().lineStates());

        String last = lastNumber();
        walk.listed().frozen();
        assertEquals(next(last), walk.seenBatch().getString("number"));
        assertEquals("BATCHED", walk.lineStates());
        walk.listSigned().sent();
        assertEquals("SENT", walk.lineStates());

        walk.answered();
        assertEquals("FULFILLED", walk.lineStates());
        assertEquals(3, walk.certificates().size());
        for (JsonObject match : matches(walk)) {
            assertEquals("EXACT", match.getString("level"), match.toString());
        }
        walk.reconciled();
        assertEquals("RECONCILED", walk.seenBatch().getString("state"));
        assertEquals(Set.of("RESERVED"), tokenStates(walk));

        walk.minuted().issued().giverSigned();
        assertEquals(Set.of("IN_TRANSIT"), tokenStates(walk));
        assertEquals("DELIVERING", walk.lineStates());
        assertEquals(0, ended(walk));
        walk.acceptedByAgency();
        assertEquals(Set.of("AT_AGENCY"), tokenStates(walk));
        walk.acceptedBySubscribers();
        assertEquals(Set.of("IN_USE"), tokenStates(walk));
        assertEquals("DONE", walk.lineStates());
        assertEquals(3, ended(walk));

        everybodySays("good", walk);
        assertFalse(Pki.crl().contains(walk.serials().get(1).toUpperCase(Locale.ROOT)), "named before it was revoked");
        CaOperator.revoke(walk.serials().get(1), 1);
        CaOperator.refresh();
        revokedForEverybody(walk.serials().get(1), walk.certificates().get(walk.serials().get(1)));
        assertEquals("good", status(walk.serials().get(0)).text("status"));
        auditTells(walk);
    }

    private static int ended(Walk walk) {
        return walk.clerk.get(walk.dossier()).expect(200).json().getInt("endedLines");
    }

    private static void everybodySays(String word, Walk walk) {
        CaOperator.refresh();
        for (Map.Entry<String, byte[]> certificate : walk.certificates().entrySet()) {
            assertEquals(word, status(certificate.getKey()).text("status"));
            assertEquals(word, Api.anonymous().get("/api/v1/certificates/by-sha256/" + Pki.sha256(certificate.getValue()) + "/status").expect(200).text("status"));
            Pki.Said ocsp = Pki.ocsp(certificate.getValue());
            assertEquals(0, ocsp.exit(), ocsp.output());
            assertTrue(ocsp.output().contains("Response verify OK") && ocsp.output().contains(": " + word), ocsp.output());
            assertEquals("IN_FORCE", registered(certificate.getKey()));
        }
    }

    private static void revokedForEverybody(String serial, byte[] certificate) {
        Answer status = status(serial);
        assertEquals("revoked", status.text("status"), status.toString());
        assertEquals("keyCompromise", status.text("reason"), status.toString());
        Pki.Said ocsp = Pki.ocsp(certificate);
        assertEquals(0, ocsp.exit(), ocsp.output());
        assertTrue(ocsp.output().contains("Response verify OK") && ocsp.output().contains(": revoked"), ocsp.output());
        assertTrue(Pki.crl().contains(serial.toUpperCase(Locale.ROOT)), "the mirrored list does not name " + serial);
        assertEquals("REVOKED", registered(serial));
    }

    private static void auditTells(Walk walk) {
        String dossier = walk.id(walk.dossier());
        Audit.has("dossier", dossier, "dossier.create", "vanthu.xa");
        Audit.has("dossier", dossier, "dossier.request-signature", "vanthu.xa");
        Audit.has("dossier", dossier, "dossier.sign", "thutruong.xa");
        for (String line : walk.lineIds()) {
            Audit.has("line", line, "line.claim", "chuyenvien");
            Audit.has("line", line, "line.propose-approve", "chuyenvien");
            Audit.has("line", line, "line.approve", "lanhdao");
        }
        String batch = walk.id(walk.batch());
        Audit.has("batch", batch, "batch.freeze", "chuyenvien");
        Audit.has("batch", batch, "batch.sign", "lanhdao");
        Audit.has("batch", batch, "batch.record-sending", "chuyenvien");
        Audit.has("batch", batch, "batch.import-result", "chuyenvien");
        Audit.has("batch", batch, "batch.confirm", "lanhdao");
        String minutes = walk.id(walk.minutes());
        Audit.has("minutes", minutes, "minutes.issue", "thukho");
        Audit.has("minutes", minutes, "minutes.giver-sign", "thukho");
        Audit.has("minutes", minutes, "minutes.accept", "vanthu.xa");
        for (String token : walk.tokenIds()) {
            Audit.has("token", token, "token.subscriber-accepts", "vanthu.xa");
        }
    }

    /** State in the register. */
    private static String registered(String serial) {
        List<JsonObject> found = Api.as("chuyenvien").get("/api/v1/certificates?q=" + serial).expect(200).items().getValuesAs(JsonObject.class);
        assertEquals(1, found.size(), found.toString());
        return found.get(0).getString("state");
    }

    private static Answer status(String serial) {
        return Api.anonymous().get("/api/v1/certificates/g2/" + serial + "/status").expect(200);
    }

    private static List<String> names(JsonObject dossier) {
        return dossier.getJsonArray("lines").stream().map(line -> line.asJsonObject().getString("displayName")).toList();
    }

    private static List<JsonObject> matches(Walk walk) {
        String result = walk.officer.get("/api/v1/results?batch=" + walk.id(walk.batch())).expect(200).items().getJsonObject(0).getString("id");
        List<JsonObject> matches = walk.officer.get("/api/v1/results/" + result + "/matches").expect(200).items().getValuesAs(JsonObject.class);
        assertEquals(3, matches.size());
        return matches;
    }

    private static Set<String> tokenStates(Walk walk) {
        Set<String> states = new TreeSet<>();
        walk.tokenIds().forEach(token -> states.add(walk.storekeeper.get("/api/v1/tokens/" + token).expect(200).text("state")));
        return states;
    }

    private static String lastNumber() {
        return Api.as("chuyenvien").get("/api/v1/batches?limit=200").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(batch -> batch.get("number") instanceof JsonString).map(batch -> batch.getString("number")).max(String::compareTo).orElseThrow();
    }

    /** The seeded lists are 001 to 003; numbers follow without a gap. */
    private static String next(String number) {
        assertTrue(number.matches("DS-\\d{4}-\\d{3}") && number.substring(8).compareTo("003") >= 0, number);
        return number.substring(0, 8) + String.format("%03d", Integer.parseInt(number.substring(8)) + 1);
    }
}
