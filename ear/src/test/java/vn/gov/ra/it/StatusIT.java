package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;

/** Hop 10: certificate status over REST, OCSP and the mirrored list, judged by OpenSSL. */
class StatusIT {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final Set<String> FIELDS = Set.of("issuer", "serial", "status", "reason", "revokedAt", "basis", "source", "thisUpdate", "nextUpdate", "freshness",
            "checkedAt", "warning", "localAlert");

    /** A certificate of the seeded register. @param which {@code in force} or another condition on its row */
    private static String serial(String which) {
        return Portal.get().value("select c.serial from certificate c join authority a on a.id = c.authority_id where a.alias = 'g2' and " + which
                + " and c.not_after > now() + interval '2 days' order by c.serial limit 1");
    }

    private static byte[] der(String serial) {
        String base64 = Portal.get().value("select encode(der, 'base64') from certificate where serial = '" + serial + "'");
        return java.util.Base64.getMimeDecoder().decode(base64);
    }

    private static Answer status(String serial) {
        return Api.anonymous().get("/api/v1/certificates/g2/" + serial + "/status").expect(200);
    }

    @Test
    void an_answer_has_every_field_and_says_on_what_it_rests() {
        CaOperator.refresh();
        JsonObject good = status(serial("c.state = 'IN_FORCE'")).json();
        assertTrue(good.keySet().containsAll(FIELDS), good.toString());
        assertEquals("good", good.getString("status"));
        assertEquals("FRESH", good.getString("freshness"));
        assertTrue(good.isNull("localAlert"), good.toString());
        JsonObject revoked = status(serial("c.state = 'REVOKED'")).json();
        assertEquals("revoked", revoked.getString("status"));
        assertFalse(revoked.isNull("revokedAt"));
        assertEquals("onHold", status(serial("c.state = 'ON_HOLD'")).text("status"));
    }

    @Test
    void serial_numbers_are_read_however_people_write_them() {
        String serial = serial("c.state = 'IN_FORCE'");
        String colons = serial.replaceAll("(..)(?=.)", "$1:");
        for (String written : List.of(serial, serial.toUpperCase(Locale.ROOT), "00" + serial, "dec:" + new java.math.BigInteger(serial, 16))) {
            assertEquals(serial, status(written).text("serial"), written);
        }
        if (serial.length() % 2 == 0) {
            assertEquals(serial, status(colons).text("serial"));
        }
        Api.anonymous().get("/api/v1/certificates/g2/kh%C3%B4ng-ph%E1%BA%A3i-s%E1%BB%91/status").refused(400);
        Api.anonymous().get("/api/v1/certificates/g2/" + serial + "/status?at=2026-11-20T10:00:00").refused(400);
        assertEquals("unknown", status("7f00000000000001").text("status"));
    }

    @Test
    void hold_release_and_revocation_are_told_by_everybody_alike() {
        String serial = serial("c.state = 'IN_FORCE' and c.line_id is null and c.subscriber_id not in (select s.id from subscriber s join app_user u on u.person_id = s.person_id)");
        byte[] certificate = der(serial);
        CaOperator.revoke(serial, CaOperator.HOLD);
        CaOperator.refresh();
        assertEquals("onHold", status(serial).text("status"));
        assertTrue(Pki.ocsp(certificate).output().contains(": revoked"));
        CaOperator.revoke(serial, CaOperator.RELEASE);
        CaOperator.refresh();
        assertEquals("good", status(serial).text("status"));
        assertTrue(Pki.ocsp(certificate).output().contains(": good"));
        CaOperator.revoke(serial, 4);
        CaOperator.refresh();
        Answer revoked = status(serial);
        assertEquals("revoked", revoked.text("status"));
        assertEquals("superseded", revoked.text("reason"));
        Pki.Said ocsp = Pki.ocsp(certificate);
        assertEquals(0, ocsp.exit());
        assertTrue(ocsp.output().contains("Response verify OK") && ocsp.output().contains(": revoked") && ocsp.output().contains("superseded"), ocsp.output());
        assertTrue(Pki.crl().contains(serial.toUpperCase(Locale.ROOT)));
    }

    @Test
    void before_it_was_revoked_a_certificate_was_good_and_stays_so_for_that_time() {
        CaOperator.refresh();
        String serial = serial("c.state = 'IN_FORCE' and c.line_id is null and c.subscriber_id not in (select s.id from subscriber s join app_user u on u.person_id = s.person_id)");
        String before = java.time.Instant.now().minusSeconds(2).truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
        CaOperator.revoke(serial, 4);
        CaOperator.refresh();
        assertEquals("revoked", status(serial).text("status"));
        String path = "/api/v1/certificates/g2/" + serial + "/status?at=";
        assertEquals("good", Api.anonymous().get(path + before).expect(200).text("status"));
        String issued = Portal.get().value("select to_char(not_before at time zone 'UTC' + interval '1 second', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from certificate where serial = '" + serial + "'");
        assertEquals("undetermined", Api.anonymous().get(path + issued).expect(200).text("status"), "before the first list that is kept");
        Api.anonymous().get(path + "2099-01-01T00:00:00Z").refused(400);
    }

    @Test
    void a_path_is_validated_to_a_configured_anchor_with_its_evidence() {
        CaOperator.refresh();
        JsonObject valid = validated(serial("c.state = 'IN_FORCE'"), null);
        assertEquals("VALID", valid.getString("verdict"), valid.toString());
        assertTrue(valid.getJsonArray("path").size() >= 2 && !valid.getJsonArray("evidence").isEmpty(), valid.toString());
        JsonObject revoked = validated(serial("c.state = 'REVOKED'"), null);
        assertEquals("INVALID", revoked.getString("verdict"));
        assertTrue(revoked.getJsonArray("reasons").getString(0).startsWith("RA-"), revoked.toString());
        assertFalse(validated(serial("c.state = 'IN_FORCE'"), "2010-01-01T00:00:00Z").getString("verdict").equals("VALID"), "before it began");
        Api.asSystem().post("/api/v1/validations", Json.createObjectBuilder().add("certificate", "không phải chứng thư")).refused(422);
        Api.anonymous().post("/api/v1/validations", Json.createObjectBuilder()).refused(401);
    }

    private static JsonObject validated(String serial, String at) {
        jakarta.json.JsonObjectBuilder question = Json.createObjectBuilder().add("certificate", java.util.Base64.getEncoder().encodeToString(der(serial)));
        return Api.asSystem().post("/api/v1/validations", at == null ? question : question.add("at", at)).expect(200).json();
    }

    @Test
    void a_batch_takes_five_hundred_questions_and_one_bad_one_fails_alone() {
        String good = serial("c.state = 'IN_FORCE'");
        JsonArrayBuilder items = Json.createArrayBuilder();
        JsonArrayBuilder tooMany = Json.createArrayBuilder();
        for (int i = 0; i < 501; i++) {
            tooMany.add(Json.createObjectBuilder().add("issuer", "g2").add("serial", good));
            if (i < 500) {
                items.add(Json.createObjectBuilder().add("issuer", "g2").add("serial", i == 3 ? "không phải số" : i % 2 == 0 ? good : Integer.toHexString(i + 16)));
            }
        }
        List<JsonObject> results = Api.asSystem().post("/api/v1/certificates/status", Json.createObjectBuilder().add("items", items)).expect(200).items()
                .getValuesAs(JsonObject.class);
        assertEquals(500, results.size());
        assertEquals(3, results.get(3).getInt("index"));
        assertTrue(results.get(3).getJsonObject("error").getString("code").startsWith("RA-"), results.get(3).toString());
        assertEquals("good", results.get(498).getString("status"));
        assertEquals("unknown", results.get(499).getString("status"));
        Api.asSystem().post("/api/v1/certificates/status", Json.createObjectBuilder().add("items", tooMany)).refused(400, "RA-VLD-005");
    }

    @Test
    void the_mirrored_list_is_the_operators_byte_for_byte() {
        CaOperator.refresh();
        byte[] theirs = Api.anonymous().get(Portal.get().caUrl() + "/crl/g2.crl").expect(200).bytes();
        Answer ours = Api.anonymous().get("/crl/g2.crl").expect(200);
        assertArrayEquals(theirs, ours.bytes());
        assertEquals('"' + Pki.sha256(theirs) + '"', ours.header("ETag"));
        assertEquals(304, Api.anonymous().get("/crl/g2.crl", Map.of("If-None-Match", ours.header("ETag"))).status());
        assertEquals(304, Api.anonymous().get("/crl/g2.crl", Map.of("If-Modified-Since", ours.header("Last-Modified"))).status());
        assertEquals(thisUpdate("g2"), HTTP_DATE.parse(ours.header("Last-Modified"), java.time.Instant::from));
        java.util.regex.Matcher kept = java.util.regex.Pattern.compile("public, max-age=(\\d{1,3}), must-revalidate").matcher(ours.header("Cache-Control"));
        assertTrue(kept.matches() && Integer.parseInt(kept.group(1)) <= 900, ours.header("Cache-Control"));
        assertEquals(404, Api.anonymous().get("/crl/khong-co.crl").status());
    }

    private static java.time.Instant thisUpdate(String alias) {
        return java.time.Instant.parse(Api.as("quantri").get("/api/v1/authorities/" + alias).expect(200).json().getJsonObject("crl").getString("thisUpdate"))
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    @Test
    void a_list_past_its_end_is_still_given_and_may_be_kept_by_nobody() {
        ForeignCa ca = new ForeignCa("hethan").registered().issued(0x71);
        byte[] list = ca.list(1).window(Duration.ofHours(10), Duration.ofHours(-1)).der();
        ca.uploaded(list).expect(201);
        Answer given = Api.anonymous().get("/crl/hethan.crl").expect(200);
        assertArrayEquals(list, given.bytes());
        assertEquals("no-cache", given.header("Cache-Control"));
        assertNull(given.header("Expires"));
        JsonObject told = Api.anonymous().get("/api/v1/certificates/hethan/71/status").expect(200).json();
        assertEquals("undetermined", told.getString("status"), "and nothing is good by it");
        assertEquals("EXPIRED", told.getString("freshness"));
        ca.uploaded(ca.list(2).der()).expect(201);   // no banner is left behind
    }

    @Test
    void a_partition_that_there_is_none_of_is_not_found() {
        for (String path : List.of("/crl/g2/999.crl", "/crl/g2/0.crl", "/crl/g2/1000.crl", "/crl/khong-co/1.crl")) {
            Answer none = Api.anonymous().get(path);
            assertEquals(404, none.status(), path);
            assertEquals(0, none.bytes().length, path);
        }
    }

    @Test
    void another_method_is_refused_without_a_page() {
        for (String path : List.of("/ocsp", "/ocsp/MEIw", "/crl/g2.crl", "/ca/g2.cer")) {
            Answer refused = Api.anonymous().send("DELETE", path, "application/ocsp-request", new byte[] {1}, Map.of());
            assertEquals(405, refused.status(), path);
            assertTrue(refused.header("Allow").startsWith("GET, HEAD"), path);
            assertEquals(0, refused.bytes().length, path);
        }
    }

    @Test
    void a_refresh_says_what_each_address_gave() {
        Answer answer = Api.as("quantri").post("/api/v1/authorities/g2/refresh", Json.createObjectBuilder()).expect(200);
        assertTrue(Set.of("UPDATED", "UNCHANGED").contains(answer.json().getJsonArray("results").getJsonObject(0).getString("outcome")), answer.toString());
        Api.as("vanthu.xa").post("/api/v1/authorities/g2/refresh", Json.createObjectBuilder()).refused(403);
        Api.as("quantri").post("/api/v1/authorities/khongco/refresh", Json.createObjectBuilder()).refused(404);
    }

    @Test
    void a_list_that_is_none_is_refused_and_the_old_one_stays() {
        byte[] before = Api.anonymous().get("/crl/g2.crl").expect(200).bytes();
        Answer refusal = Api.as("quantri").post("/api/v1/authorities/g2/crls", "application/pkix-crl", "không phải CRL".getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.of());
        assertTrue(refusal.refused(422).code().startsWith("RA-CRL-"), refusal.toString());
        byte[] foreign = Api.anonymous().get(Portal.get().caUrl() + "/crl/g1.crl").expect(200).bytes();
        Api.as("quantri").post("/api/v1/authorities/g2/crls", "application/pkix-crl", foreign, Map.of()).refused(422);
        assertArrayEquals(before, Api.anonymous().get("/crl/g2.crl").expect(200).bytes());
    }

    @Test
    void many_questions_are_answered_in_order_and_one_bad_one_fails_alone() {
        String serial = serial("c.state = 'IN_FORCE'");
        JsonArrayBuilder items = Json.createArrayBuilder().add(Json.createObjectBuilder().add("issuer", "g2").add("serial", serial))
                .add(Json.createObjectBuilder().add("issuer", "g2").add("serial", "không đọc được"))
                .add(Json.createObjectBuilder().add("sha256", Pki.sha256(der(serial))))
                .add(Json.createObjectBuilder().add("certificate", "không phải chứng thư"))
                .add(Json.createObjectBuilder().add("certificate", java.util.Base64.getEncoder().encodeToString(new byte[] {0x30, 0x03, 0x02, 0x01, 0x01})))
                .add(Json.createObjectBuilder().add("certificate", java.util.Base64.getEncoder().encodeToString(der(serial))));
        Answer answer = Api.asSystem().post("/api/v1/certificates/status", Json.createObjectBuilder().add("items", items)).expect(200);
        List<JsonObject> results = answer.items().getValuesAs(JsonObject.class);
        assertEquals(serial, results.get(0).getString("serial"));
        assertEquals(1, results.get(1).getInt("index"));
        assertTrue(results.get(1).getJsonObject("error").getString("code").startsWith("RA-"));
        assertEquals(serial, results.get(2).getString("serial"));
        for (int unreadable : new int[] {3, 4}) {
            assertEquals(unreadable, results.get(unreadable).getInt("index"));
            assertTrue(results.get(unreadable).getJsonObject("error").getString("code").startsWith("RA-"), results.get(unreadable).toString());
        }
        assertEquals(results.get(0).getString("status"), results.get(5).getString("status"), "by the certificate itself");
        Api.anonymous().post("/api/v1/certificates/status", Json.createObjectBuilder().add("items", Json.createArrayBuilder())).refused(401);
    }

    @Test
    void our_own_alert_is_shown_with_the_right_to_read_it_only() {
        String pending = serial("c.state = 'REVOKE_PENDING'");
        assertTrue(status(pending).json().isNull("localAlert"));
        JsonObject told = Api.asSystem().get("/api/v1/certificates/g2/" + pending + "/status").expect(200).json();
        assertEquals("REVOCATION_PENDING", told.getJsonObject("localAlert").getString("kind"));
    }

    @Test
    void the_responder_answers_by_get_and_refuses_what_is_no_question() {
        assertEquals(415, Api.anonymous().post("/ocsp", "text/plain", new byte[] {1}, Map.of()).status());
        assertEquals(413, Api.anonymous().post("/ocsp", "application/ocsp-request", new byte[5_000], Map.of()).status());
        Answer malformed = Api.anonymous().post("/ocsp", "application/ocsp-request", new byte[] {0x30, 0x01}, Map.of()).expect(200);
        assertEquals("application/ocsp-response", malformed.header("Content-Type"));
    }

    @Test
    void certificates_of_authorities_and_responders_are_there_for_everybody() {
        for (String path : List.of("/ca/g2.cer", "/ca/g1.cer", "/ca/g2/responder.cer", "/ca/responder.cer")) {
            Pki.certificate(Api.anonymous().get(path).expect(200).bytes());
        }
        assertEquals(200, Api.anonymous().get("/health/ready").status());
        assertEquals(200, Api.anonymous().get("/health/live").status());
    }
}
