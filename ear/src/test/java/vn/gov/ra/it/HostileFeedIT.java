package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Feed;
import vn.gov.ra.it.support.ForeignCa;

/** Lists from outside as they should not be, in the running portal: nothing wrong comes in, what is in force goes on, and it recovers by itself. */
@Timeout(300)
class HostileFeedIT {

    private static final long REVOKED = 0x51;
    private static final long GOOD = 0x71;

    private static String status(ForeignCa ca, long serial) {
        return Api.anonymous().get("/api/v1/certificates/" + ca.alias() + "/" + Long.toHexString(serial) + "/status").expect(200).text("status");
    }

    private static Map<String, JsonObject> refreshed(ForeignCa ca) {
        Map<String, JsonObject> byUrl = new LinkedHashMap<>();
        Api.as("quantri").post("/api/v1/authorities/" + ca.alias() + "/refresh", Json.createObjectBuilder()).expect(200).json().getJsonArray("results")
                .getValuesAs(JsonObject.class).forEach(result -> byUrl.put(result.getString("url"), result));
        return byUrl;
    }

    private static byte[] garbage() {
        byte[] octets = new byte[5000];
        new Random(7).nextBytes(octets);
        return octets;
    }

    @Test
    void every_misbehaviour_at_once_changes_nothing_and_a_good_list_beside_them_comes_in() {
        ForeignCa ca = new ForeignCa("nguonxau");
        byte[] first = ca.list(10).revoked(REVOKED, 1).der();
        byte[] second = ca.list(11).revoked(REVOKED, 1).revoked(GOOD, 4).der();
        try (Feed feed = new Feed()) {
            feed.gives("tot.crl", first);
            ca.registered(feed.url("tot.crl")).issued(REVOKED).issued(GOOD);
            assertEquals("UPDATED", refreshed(ca).get(feed.url("tot.crl")).getString("outcome"));
            assertEquals("revoked", status(ca, REVOKED));
            assertEquals("good", status(ca, GOOD));

            feed.says("404.crl", 404, "").says("500.crl", 500, "").says("chuyen.crl", 302, "Location: " + feed.url("tot.crl") + "\r\n").breaksOff("nua.crl", second).hangs("treo.crl")
                    .drips("nho-giot.crl", second).resets("dut.crl").neverEnds("vo-tan.crl").talksNonsense("vo-nghia.crl");
            feed.gives("rac.crl", garbage()).gives("trang.crl", "<!DOCTYPE html><title>Bảo trì</title>".getBytes(StandardCharsets.UTF_8)).gives("rong.crl", new byte[0])
                    .gives("cu.crl", ca.list(9).revoked(GOOD, 1).der()).gives("chu-ky.crl", ca.list(12).signedByAnother().der())
                    .gives("noi-cap.crl", ca.listOfAnother(12)).gives("mo-rong.crl", ca.list(12).unknownCritical().der()).gives("ly-do.crl", ca.list(12).someReasons().der());
            List<String> failing = List.of("404", "500", "chuyen", "nua", "treo", "nho-giot", "dut", "vo-tan", "vo-nghia");
            List<String> refused = List.of("rac", "trang", "rong", "cu", "chu-ky", "noi-cap", "mo-rong", "ly-do");
            JsonArrayBuilder urls = Json.createArrayBuilder().add(feed.url("tot.crl"));
            failing.forEach(each -> urls.add(feed.url(each + ".crl")));
            refused.forEach(each -> urls.add(feed.url(each + ".crl")));
            Api.as("quantri").patch("/api/v1/authorities/" + ca.alias(), Json.createObjectBuilder().add("crlUrls", urls)).expect(200);

            long begun = System.nanoTime();
            Map<String, JsonObject> results = refreshed(ca);

            assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 60, "one deadline over all: " + results);
            failing.forEach(each -> told(results.get(feed.url(each + ".crl")), "FAILED"));
            refused.forEach(each -> told(results.get(feed.url(each + ".crl")), "REFUSED"));
            assertEquals("UNCHANGED", results.get(feed.url("tot.crl")).getString("outcome"));
            unchanged(ca, first);
            String attempts = Api.as("quantri").get("/api/v1/authorities/" + ca.alias() + "/crls?limit=50").expect(200).text();
            assertTrue(attempts.contains("RA-CRL-") && attempts.contains("HTTP 404"), "each attempt is kept with its reason: " + attempts);

            feed.gives("tot.crl", second);
            Map<String, JsonObject> again = refreshed(ca);
            assertEquals("UPDATED", again.get(feed.url("tot.crl")).getString("outcome"), again.toString());
            assertEquals("revoked", status(ca, GOOD), "one that fails does not hold back the others");
            assertArrayEquals(second, Api.anonymous().get("/crl/" + ca.alias() + ".crl").expect(200).bytes());
        } finally {
            leave(ca);
        }
    }

    private static void told(JsonObject result, String outcome) {
        assertEquals(outcome, result.getString("outcome"), result.toString());
        assertFalse(result.getString("error").isBlank(), result.toString());
        assertFalse(result.getString("error").contains("Exception in"), result.toString());
    }

    private static void unchanged(ForeignCa ca, byte[] list) {
        assertEquals("revoked", status(ca, REVOKED));
        assertEquals("good", status(ca, GOOD));
        assertArrayEquals(list, Api.anonymous().get("/crl/" + ca.alias() + ".crl").expect(200).bytes());
        assertEquals(200, Api.anonymous().get("/health/ready").status());
    }

    /** Nobody is to ask it any more. */
    private static void leave(ForeignCa ca) {
        Api.as("quantri").patch("/api/v1/authorities/" + ca.alias(), Json.createObjectBuilder().add("crlUrls", Json.createArrayBuilder())).expect(200);
    }

    @Test
    void a_delta_adds_and_removes_and_a_full_list_is_compared_both_ways() {
        ForeignCa ca = new ForeignCa("cungdelta").registered().issued(REVOKED).issued(GOOD);
        ca.uploaded(ca.list(10).revoked(REVOKED, 6).der()).expect(201);
        assertEquals("onHold", status(ca, REVOKED));

        byte[] delta = ca.list(11).delta(10).revoked(REVOKED, 8).revoked(GOOD, 1).der();
        ca.uploaded(delta).expect(201);
        assertEquals("good", status(ca, REVOKED), "removeFromCRL");
        assertEquals("revoked", status(ca, GOOD));
        assertArrayEquals(delta, Api.anonymous().get("/crl/" + ca.alias() + "-delta.crl").expect(200).bytes());

        ca.uploaded(ca.list(12).delta(11).der()).refused(422, "RA-CRL-026");
        ca.uploaded(ca.list(11).delta(10).der()).refused(422);
        ca.uploaded(ca.list(13).revoked(REVOKED, 6).der()).expect(201);
        assertEquals("onHold", status(ca, REVOKED));
        assertEquals("revoked", status(ca, GOOD), "for good stays for good though the newer list is silent");
        ca.uploaded(ca.list(14).der()).expect(201);
        assertEquals("good", status(ca, REVOKED), "a hold that left the list is over");
    }

    @Test
    void a_certificate_is_judged_by_the_partition_it_names() {
        String one = "http://127.0.0.1:9/phan-1.crl";
        String two = "http://127.0.0.1:9/phan-2.crl";
        ForeignCa ca = new ForeignCa("phanmanh").registered(one, two).issued(GOOD, one).issued(REVOKED, two);
        ca.uploaded(ca.list(1).partition("http://127.0.0.1:9/la.crl").der()).refused(422);
        byte[] first = ca.list(1).partition(one).der();
        ca.uploaded(first).expect(201);
        assertEquals("good", status(ca, GOOD));
        assertEquals("undetermined", status(ca, REVOKED), "its own partition never came");

        byte[] second = ca.list(9).partition(two).revoked(REVOKED, 1).der();
        ca.uploaded(second).expect(201);
        assertEquals("good", status(ca, GOOD));
        assertEquals("revoked", status(ca, REVOKED));
        assertArrayEquals(first, Api.anonymous().get("/crl/" + ca.alias() + "/1.crl").expect(200).bytes());
        assertArrayEquals(second, Api.anonymous().get("/crl/" + ca.alias() + "/2.crl").expect(200).bytes());
        leave(ca);
    }

    @Test
    void a_list_of_cas_stands_beside_one_of_users_and_never_in_the_place_of_one_of_everything() {
        ForeignCa ca = new ForeignCa("hailoai").registered().issued(0x71);
        ca.uploaded(ca.list(4).casOnly().der()).expect(201);
        assertEquals("undetermined", status(ca, 0x71), "it says nothing of users");
        ca.uploaded(ca.list(9).usersOnly().der()).expect(201);
        assertEquals("good", status(ca, 0x71));
        ca.uploaded(ca.list(5).casOnly().revoked(0x99, 1).der()).expect(201);
        assertEquals("good", status(ca, 0x71));

        ForeignCa whole = new ForeignCa("motloai").registered().issued(0x72);
        byte[] list = whole.list(1).der();
        whole.uploaded(list).expect(201);
        whole.uploaded(whole.list(2).casOnly().der()).refused(422, "RA-CRL-020");
        assertArrayEquals(list, Api.anonymous().get("/crl/motloai.crl").expect(200).bytes());
        assertEquals("good", status(whole, 0x72));
    }

    @Test
    void authorities_with_the_same_serials_side_by_side_are_never_mixed_up() {
        ForeignCa mine = new ForeignCa("songsonga").registered().issued(GOOD);
        ForeignCa other = new ForeignCa("songsongb").registered().issued(GOOD);
        mine.uploaded(mine.list(1).usersOnly().der()).expect(201);
        other.uploaded(other.list(1).revoked(GOOD, 1).der()).expect(201);
        other.uploaded(mine.list(2).der()).refused(422);

        String serial = Long.toHexString(GOOD);
        List<JsonObject> results = Api.asSystem().post("/api/v1/certificates/status", Json.createObjectBuilder().add("items", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("issuer", mine.alias()).add("serial", serial)).add(Json.createObjectBuilder().add("issuer", other.alias()).add("serial", serial))
                .add(Json.createObjectBuilder().add("issuer", "g2").add("serial", serial)))).expect(200).items().getValuesAs(JsonObject.class);

        assertEquals(List.of("good", "revoked", "unknown"), results.stream().map(each -> each.getString("status")).toList());
    }
}
