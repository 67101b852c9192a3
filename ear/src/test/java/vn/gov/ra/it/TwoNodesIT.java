package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Keycloak;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.SecondPortal;

/** Two servers over one database: whichever takes a list in, both answer from it; one that comes back begins with the newest. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TwoNodesIT {

    private static final List<String> SAID = List.of("status", "reason", "revokedAt", "basis", "source", "thisUpdate", "nextUpdate", "freshness");
    private static SecondPortal second;

    @BeforeAll
    static void start() {
        second = new SecondPortal();
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    private static JsonObject said(String portal, ForeignCa ca, String serial) {
        return Api.anonymous().get(portal + "/api/v1/certificates/" + ca.alias() + "/" + serial + "/status").expect(200).json();
    }

    /** Of the list that speaks; none while the portal asked knows none. */
    private static String number(String portal, ForeignCa ca, String serial) {
        JsonObject said = said(portal, ca, serial);
        return said.isNull("source") ? "" : said.getJsonObject("source").getString("crlNumber");
    }

    private static String word(String portal, ForeignCa ca, String serial) {
        return said(portal, ca, serial).getString("status");
    }

    /** In every part that does not depend on the moment of asking. */
    private static void bothSayTheSame(ForeignCa ca, String serial) {
        JsonObject here = said("", ca, serial);
        JsonObject there = said(second.url(), ca, serial);
        SAID.forEach(part -> assertEquals(here.get(part), there.get(part), part));
        String list = "/crl/" + ca.alias() + ".crl";
        Answer kept = Api.anonymous().get(list).expect(200);
        Answer keptThere = Api.anonymous().get(second.url() + list).expect(200);
        assertArrayEquals(kept.bytes(), keptThere.bytes());
        assertEquals(kept.header("ETag"), keptThere.header("ETag"));
    }

    private static Answer uploadedThere(ForeignCa ca, byte[] list) {
        return Api.as("quantri").post(second.url() + "/api/v1/authorities/" + ca.alias() + "/crls", "application/pkix-crl", list, Map.of());
    }

    @Test
    void what_either_takes_in_both_say_and_in_between_each_says_what_the_old_or_the_new_list_says() {
        ForeignCa ca = new ForeignCa("haimay").registered().issued(0x61);
        ca.uploaded(ca.list(1).der()).expect(201);
        Keycloak.await(() -> word(second.url(), ca, "61").equals("good"), "authority, certificate and list are known to the other");
        bothSayTheSame(ca, "61");

        ca.uploaded(ca.list(2).revoked(0x61, 6).der()).expect(201);
        Set<String> allowed = Set.of("good 1", "onHold 2");
        Keycloak.await(() -> {
            JsonObject answer = said(second.url(), ca, "61");
            String now = answer.getString("status") + " " + answer.getJsonObject("source").getString("crlNumber");
            assertTrue(allowed.contains(now), now);
            return now.equals("onHold 2");
        }, "the second hears of what the first took in");
        bothSayTheSame(ca, "61");

        uploadedThere(ca, ca.list(3).der()).expect(201);
        Keycloak.await(() -> word("", ca, "61").equals("good"), "and the first of what the second took in");
        bothSayTheSame(ca, "61");
        assertEquals("onHold", heldThen("").getString("status"));
        assertEquals("onHold", heldThen(second.url()).getString("status"), "what is over is known to both");
    }

    /** Between the revocation that the second list told and the list that ended it. */
    private static JsonObject heldThen(String portal) {
        String at = Portal.get().value("select to_char((e.revoked_at + interval '1 second') at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from crl_ended e"
                + " join authority a on a.id = e.authority_id where a.alias = 'haimay'");
        return Api.anonymous().get(portal + "/api/v1/certificates/haimay/61/status?at=" + at).expect(200).json();
    }

    @Test
    void the_same_list_at_both_at_once_is_one_list() {
        ForeignCa ca = new ForeignCa("cunglucmay").registered().issued(0x62);
        Keycloak.await(() -> Api.as("quantri").get(second.url() + "/api/v1/authorities/cunglucmay").status() == 200
                && !word(second.url(), ca, "62").equals("unknown"), "the second knows the authority");
        for (int number = 1; number <= 5; number++) {
            byte[] list = ca.list(number).revoked(0x62, number % 2 == 0 ? 1 : 6).der();
            CompletableFuture<Answer> here = CompletableFuture.supplyAsync(() -> ca.uploaded(list));
            CompletableFuture<Answer> there = CompletableFuture.supplyAsync(() -> uploadedThere(ca, list));
            here.join().expect(201);
            there.join().expect(201);
        }
        assertEquals("5", Portal.get().value("select count(*) from crl c join authority a on a.id = c.authority_id where a.alias = 'cunglucmay'"));
        assertEquals("5", Portal.get().value("select count(*) from crl_attempt t join authority a on a.id = t.authority_id where a.alias = 'cunglucmay' and t.outcome = 'UPDATED'"));
        Keycloak.await(() -> number(second.url(), ca, "62").equals("5"), "the last");
        Keycloak.await(() -> number("", ca, "62").equals("5"), "the last");
        bothSayTheSame(ca, "62");
    }

    /** The other one's own timer asks the CA four times an hour; it does not wait for that. */
    @Test
    void what_one_fetched_from_the_ca_is_in_the_ocsp_answers_of_both() {
        byte[] certificate = Base64.getMimeDecoder().decode(Portal.get().value("select encode(c.der, 'base64') from certificate c join authority a on a.id = c.authority_id"
                + " where a.alias = 'g2' and c.state = 'IN_FORCE' order by c.serial desc offset 1 limit 1"));
        assertTrue(Pki.ocsp(certificate, second.url()).output().contains(": good"));
        CaOperator.revoke(Pki.serial(certificate), CaOperator.HOLD);
        CaOperator.refresh();
        String first = Pki.ocsp(certificate).output();
        Keycloak.await(() -> Pki.ocsp(certificate, second.url()).output().contains("certificateHold"), "on hold at the second");
        assertEquals(times(first), times(Pki.ocsp(certificate, second.url()).output()));
        CaOperator.revoke(Pki.serial(certificate), CaOperator.RELEASE);
        CaOperator.refresh();
        Keycloak.await(() -> Pki.ocsp(certificate, second.url()).output().contains(": good"), "released at the second");
        assertEquals(times(Pki.ocsp(certificate).output()), times(Pki.ocsp(certificate, second.url()).output()));
    }

    /** thisUpdate, nextUpdate and, where there is one, the time of revocation. */
    private static List<String> times(String output) {
        List<String> times = output.lines().map(String::strip).filter(line -> line.startsWith("This Update") || line.startsWith("Next Update") || line.startsWith("Revocation"))
                .toList();
        assertTrue(times.size() >= 2, output);
        return times;
    }

    @Test
    void one_that_comes_back_begins_with_the_newest_list_and_the_present_choices() {
        ForeignCa ca = new ForeignCa("trolai").registered().issued(0x63);
        ca.uploaded(ca.list(1).der()).expect(201);
        Keycloak.await(() -> word(second.url(), ca, "63").equals("good"), "known to the second");
        second.kill();
        ca.uploaded(ca.list(2).revoked(0x63, 1).der()).expect(201);
        Api.as("quantri").patch("/api/v1/authorities/trolai", Json.createObjectBuilder().add("unissuedAnswer", "UNAUTHORIZED")).expect(200);

        second.start();

        assertEquals("revoked", word(second.url(), ca, "63"), "its first answer; the list has no address it could have been fetched from");
        bothSayTheSame(ca, "63");
        assertEquals("UNAUTHORIZED", Api.as("quantri").get(second.url() + "/api/v1/authorities/trolai").expect(200).json().getString("unissuedAnswer"));
    }

    @Test
    void a_damaged_list_and_a_damaged_certificate_in_storage_take_nothing_else_away_at_the_next_start() {
        ForeignCa sound = new ForeignCa("lanhlan").registered().issued(0x64);
        ForeignCa spoilt = new ForeignCa("hongdanhsach").registered().issued(0x65);
        ForeignCa lost = new ForeignCa("hongchungthu").registered().issued(0x66);
        byte[] list = spoilt.list(1).der();
        sound.uploaded(sound.list(1).der()).expect(201);
        spoilt.uploaded(list).expect(201);
        lost.uploaded(lost.list(1).der()).expect(201);
        String kept = Portal.get().value("select encode(c.der, 'hex') from crl c join authority a on a.id = c.authority_id where a.alias = 'hongdanhsach'");
        String pinned = Portal.get().value("select encode(der, 'hex') from authority where alias = 'hongchungthu'");
        second.kill();
        try {
            stored("hongdanhsach", kept.substring(0, kept.length() - 2) + (kept.endsWith("00") ? "01" : "00"));
            Portal.get().change("update authority set der = decode('" + Portal.get().value("select encode(der, 'hex') from authority where alias = 'g1'") + "', 'hex') where alias = 'hongchungthu'");

            second.start();

            assertEquals(200, Api.anonymous().get(second.url() + "/health/ready").status());
            assertEquals("good", word(second.url(), sound, "64"));
            assertEquals("undetermined", word(second.url(), spoilt, "65"), "a list with one octet changed says nothing");
            assertEquals("unknown", word(second.url(), lost, "66"), "another certificate in the place of the pinned one is no authority");
            String listed = Api.as("quantri").get(second.url() + "/api/v1/authorities?limit=200").expect(200).text();
            assertTrue(listed.contains("lanhlan") && listed.contains("hongdanhsach") && !listed.contains("hongchungthu"), listed);

            uploadedThere(spoilt, list).expect(201);
            assertEquals("good", word(second.url(), spoilt, "65"), "the same list once more mends it");
        } finally {
            stored("hongdanhsach", kept);
            Portal.get().change("update authority set der = decode('" + pinned + "', 'hex') where alias = 'hongchungthu'");
        }
        Keycloak.await(() -> word(second.url(), lost, "66").equals("good"), "what is whole again is known again, without a restart");
    }

    private static void stored(String alias, String hex) {
        assertEquals(1, Portal.get().change("update crl set der = decode('" + hex + "', 'hex') where authority_id = (select id from authority where alias = '" + alias + "')"));
    }
}
