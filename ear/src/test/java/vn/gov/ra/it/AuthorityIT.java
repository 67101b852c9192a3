package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Feed;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** Authorities as data: entered, told apart, changed, and asked at the addresses that their certificates name. */
class AuthorityIT {

    private static final String AUTHORITIES = "/api/v1/authorities";
    private static final Api ADMIN = Api.as("quantri");

    private static Answer register(String alias, ForeignCa ca) {
        return ADMIN.post(AUTHORITIES, Json.createObjectBuilder().add("alias", alias).add("certificate", ca.certificate()).add("trustAnchor", false));
    }

    private static JsonObject seen(String alias) {
        return ADMIN.get(AUTHORITIES + "/" + alias).expect(200).json();
    }

    @Test
    void an_authority_is_known_by_its_alias_and_its_certificate_and_by_each_once() {
        ForeignCa ca = new ForeignCa("motlan");
        Answer made = register("motlan", ca).expect(201);
        JsonObject seen = seen("motlan");
        assertEquals(64, made.text("sha256").length());
        assertEquals(made.text("sha256"), seen.getString("sha256"));
        assertTrue(Instant.parse(seen.getString("notBefore")).isBefore(Instant.parse(seen.getString("notAfter"))));
        assertEquals("NONE", seen.getJsonObject("crl").getString("freshness"));
        assertTrue(seen.getJsonObject("crl").isNull("alarm"));
        assertEquals("unknown", Api.anonymous().get("/api/v1/certificates/khongco/71/status").expect(200).text("status"));
        assertEquals("undetermined", Api.anonymous().get("/api/v1/certificates/" + seen.getString("sha256") + "/71/status").expect(200).text("status"), "by fingerprint, too");

        register("motlan", new ForeignCa("khac")).refused(409, "RA-CER-021");
        register("hailan", ca).refused(409, "RA-CER-022");
        register("responder", new ForeignCa("khac")).refused(400, "RA-CER-020");
        register("Hoa-Thuong", new ForeignCa("khac")).refused(400, "RA-CER-020");
        Api.as("chuyenvien").post(AUTHORITIES, Json.createObjectBuilder()).refused(403);
    }

    /** As when a CA takes a new key under its old name, or renews its certificate for the old key. */
    @Test
    void one_name_with_two_keys_and_one_key_in_two_certificates_stand_side_by_side() {
        ForeignCa old = new ForeignCa("doikhoa").registered().issued(0x71);
        old.uploaded(old.list(1).der()).expect(201);
        ForeignCa young = new ForeignCa("doikhoa2", old, true).registered().issued(0x72);
        ForeignCa renewed = new ForeignCa("giahan2", old, false).registered();

        young.uploaded(old.list(2).der()).refused(422, "RA-CRL-008");
        young.uploaded(young.list(1).revoked(0x71, 1).der()).expect(201);
        renewed.uploaded(old.list(2).der()).expect(201);

        assertEquals("good", status(old, "71"), "the new key's list says nothing of what the old key issued");
        assertEquals("good", status(young, "72"));
    }

    private static String status(ForeignCa ca, String serial) {
        return Api.anonymous().get("/api/v1/certificates/" + ca.alias() + "/" + serial + "/status").expect(200).text("status");
    }

    @Test
    void addresses_are_changed_by_whoever_has_seen_the_present_ones() {
        new ForeignCa("diachi").registered("http://127.0.0.1:9/a.crl");
        String path = AUTHORITIES + "/diachi";
        byte[] change = body(Json.createObjectBuilder().add("crlUrls", Json.createArrayBuilder().add("http://127.0.0.1:9/b.crl")));
        ADMIN.send("PATCH", path, "application/merge-patch+json", change, Map.of()).refused(428);
        ADMIN.send("PATCH", path, "application/merge-patch+json", change, Map.of("If-Match", "\"999\"")).refused(412);
        ADMIN.patch(path, Json.createObjectBuilder().add("crlUrls", Json.createArrayBuilder().add("file:///etc/passwd"))).refused(400, "RA-CER-024");
        ADMIN.patch(path, Json.createObjectBuilder().add("hostAliases", Json.createObjectBuilder().add("ca.btc", "không phải máy"))).refused(400, "RA-CER-028");
        ADMIN.patch(path, Json.createObjectBuilder().add("responderMode", "RELAY")).refused(409, "RA-CER-030");
        ADMIN.patch(path, Json.createObjectBuilder().add("expectedPeriodHours", 8_785)).refused(400, "RA-CER-033");
        ADMIN.patch(path, Json.createObjectBuilder().add("expectedPeriodHours", -1)).refused(400, "RA-CER-033");
        ADMIN.patch(path, Json.createObjectBuilder().add("expectedPeriodHours", "P1D")).refused(400);
        ADMIN.patch(path, Json.createObjectBuilder().add("expectedPeriodHours", 1.5)).refused(400);
        Answer changed = ADMIN.send("PATCH", path, "application/merge-patch+json", change, Map.of("If-Match", "\"" + ADMIN.get(path).text("version") + "\"")).expect(200);
        assertEquals("http://127.0.0.1:9/b.crl", changed.json().getJsonArray("crlUrls").getString(0));
        ADMIN.patch(path, Json.createObjectBuilder().add("crlUrls", Json.createArrayBuilder())).expect(200);
    }

    private static byte[] body(JsonObjectBuilder json) {
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** First-generation certificates name intranet hosts; the map of hosts says who answers for them. */
    @Test
    void an_address_found_in_certificates_is_asked_only_where_an_administrator_gave_its_host_a_place() {
        ForeignCa ca = new ForeignCa("timthay");
        try (Feed feed = new Feed()) {
            feed.gives("pki/pub/crl/btc.crl", ca.list(5).revoked(0x51, 1).der());
            String found = "http://ca.btc/pki/pub/crl/btc.crl";
            ca.registered().issued(0x51, found).issued(0x71, "http://169.254.169.254/latest/meta-data", found);

            JsonArrayBuilder none = Json.createArrayBuilder();
            assertEquals(none.build(), refreshed(ca), "no host is allowed");
            List<JsonObject> told = seen(ca.alias()).getJsonArray("foundUrls").getValuesAs(JsonObject.class);
            assertEquals(2, told.size(), told.toString());
            assertTrue(told.stream().noneMatch(each -> each.getBoolean("allowed")), told.toString());

            String place = feed.url("").replaceAll("^http://|/$", "");
            ADMIN.patch(AUTHORITIES + "/" + ca.alias(), Json.createObjectBuilder().add("hostAliases", Json.createObjectBuilder().add("ca.btc", place))).expect(200);
            List<JsonObject> results = refreshed(ca).getValuesAs(JsonObject.class);

            assertEquals(List.of("UPDATED"), results.stream().map(each -> each.getString("outcome")).toList(), results.toString());
            assertEquals("revoked", status(ca, "51"));
            String page = ADMIN.get(AUTHORITIES + "/" + ca.alias()).expect(200).text();
            assertTrue(page.contains("169.254.169.254") && !page.contains("\"allowed\":true,\"url\":\"http://169"), page);
        } finally {
            ADMIN.patch(AUTHORITIES + "/" + ca.alias(), Json.createObjectBuilder().add("hostAliases", Json.createObjectBuilder())).expect(200);
        }
        assertFalse(seen(ca.alias()).getJsonObject("crl").isNull("number"));
    }

    @Test
    void a_list_that_grows_old_is_told_by_bell_banner_page_and_api_until_a_newer_one_comes() {
        ForeignCa ca = new ForeignCa("saphet").registered();
        ca.uploaded(ca.list(1).window(Duration.ofHours(9), Duration.ofHours(1)).der()).expect(201);
        assertEquals("MOST", seen("saphet").getJsonObject("crl").getString("alarm"));
        List<JsonObject> told = awaited("saphet");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).getString("title").contains("80 %"), told.toString());

        Screen officer = Screens.shared().of("chuyenvien").open("/");
        assertTrue(officer.page.innerText("#lateNote").contains("saphet"), officer.text());
        officer.open("/authorities/list");
        assertTrue(officer.text().contains("đã qua 90 %"), officer.text());
        assertFalse(Screens.shared().of("vanthu.xa").open("/").has("#lateNote"), "an agency can do nothing about it");

        ca.uploaded(ca.list(2).window(Duration.ofHours(6), Duration.ofHours(4)).der()).expect(201);
        assertEquals("HALF", seen("saphet").getJsonObject("crl").getString("alarm"));
        officer.open("/");
        assertTrue(officer.page.innerText("#dueNote").contains("saphet"), officer.text());

        // Whoever publishes every nine hours is not late after six.
        ADMIN.patch(AUTHORITIES + "/saphet", Json.createObjectBuilder().add("expectedPeriodHours", 9)).expect(200);
        assertEquals("FRESH", seen("saphet").getJsonObject("crl").getString("freshness"));
        assertTrue(seen("saphet").getJsonObject("crl").isNull("alarm"));
        ADMIN.patch(AUTHORITIES + "/saphet", Json.createObjectBuilder().addNull("expectedPeriodHours")).expect(200);
        assertEquals("AGING", seen("saphet").getJsonObject("crl").getString("freshness"));
        assertTrue(seen("saphet").isNull("expectedPeriodHours"));
        ca.uploaded(ca.list(3).der()).expect(201);
        assertTrue(seen("saphet").getJsonObject("crl").isNull("alarm"));
        assertFalse(officer.open("/").text().contains("saphet"), officer.text());
    }

    @Test
    void a_newer_list_that_is_silent_about_the_revoked_is_told_and_they_stay_revoked() {
        ForeignCa ca = new ForeignCa("bosot").registered().issued(0x51);
        ca.uploaded(ca.list(1).revoked(0x51, 1).der()).expect(201);
        ca.uploaded(ca.list(2).der()).expect(201);
        assertEquals("revoked", status(ca, "51"));
        assertTrue(awaited("bosot").get(0).getString("title").contains("bỏ sót"));
    }

    @Test
    void an_administrator_keeps_addresses_hosts_and_lists_on_the_page() {
        ForeignCa ca = new ForeignCa("tutrang").registered();
        Screen admin = Screens.shared().of("quantri").open("/authorities/view?alias=tutrang");
        String ends = seen("tutrang").getString("signerNotAfter");
        assertEquals(Pki.certificate(Api.anonymous().get("/ca/tutrang/responder.cer").expect(200).bytes()).getNotAfter().toInstant(), Instant.parse(ends));
        assertTrue(admin.text().contains("Chứng thư số ký OCSP có giá trị đến"), admin.text());
        assertFalse(admin.has("#signerNote"), "years are left");

        admin.fill("hostAliases", "không phải máy").press("save").told("RA-CER-028");
        assertEquals("không phải máy", admin.value("hostAliases"), "what was typed is still there");
        admin.fill("hostAliases", "ca.btc = 10.0.0.5:8080\nocsp.ca.btc=10.0.0.6").fill("crlUrls", "http://127.0.0.1:9/tu-trang.crl").press("save");
        assertTrue(seen("tutrang").isNull("expectedPeriodHours"), "half of the list's time");
        admin.fill("expectedPeriodHours", "ngày").press("save");
        assertEquals("ngày", admin.value("expectedPeriodHours"), "what was typed is still there: " + admin.text());
        admin.fill("expectedPeriodHours", "9000").press("save").told("RA-CER-033");
        admin.fill("expectedPeriodHours", "24").press("save");
        JsonObject saved = seen("tutrang");
        assertEquals(24, saved.getInt("expectedPeriodHours"));
        assertEquals("10.0.0.5:8080", saved.getJsonObject("hostAliases").getString("ca.btc"));
        assertEquals("10.0.0.6", saved.getJsonObject("hostAliases").getString("ocsp.ca.btc"));
        assertEquals("http://127.0.0.1:9/tu-trang.crl", saved.getJsonArray("crlUrls").getString(0));
        assertEquals("ca.btc=10.0.0.5:8080\nocsp.ca.btc=10.0.0.6", admin.open("/authorities/view?alias=tutrang").value("hostAliases"));

        admin.file("file", "rac.crl", "application/pkix-crl", new byte[] {1, 2, 3}).press("upload").told("RA-CRL-");
        admin.open("/authorities/view?alias=tutrang").file("file", "moi.crl", "application/pkix-crl", ca.list(7).der()).press("upload");
        assertEquals("7", seen("tutrang").getJsonObject("crl").getString("number"));
        assertTrue(admin.text().contains("RA-CRL-"), "the page tells of the refused one, too: " + admin.text());
        admin.fill("hostAliases", "").fill("crlUrls", "").press("save").accessible("co-quan-chung-thuc");
        assertTrue(seen("tutrang").getJsonObject("hostAliases").isEmpty());
        assertEquals(Map.of(), Screens.shared().barriers());
    }

    @Test
    void administrators_are_told_on_every_page_that_the_certificate_ends_soon_with_which_answers_are_signed() throws Exception {
        ForeignCa ca = new ForeignCa("saphetkhoa").registered().issued(0x51);
        ca.uploaded(ca.list(1).der()).expect(201);
        Path place = Portal.get().environment().demoDirectory().resolve("responder-local.p12");
        char[] password = Files.readString(place.resolveSibling("responder.password")).strip().toCharArray();
        byte[] before = Files.readAllBytes(place);
        Screen admin = Screens.shared().of("quantri").open("/authorities/list");
        assertFalse(admin.has("#signerNote"), admin.text());
        try {
            put(ca.responder(10, password), place);
            awaitSigner(ends -> ends.isBefore(Instant.now().plus(Duration.ofDays(11))));
            assertTrue(admin.open("/authorities/list").page.innerText("#signerNote").contains("saphetkhoa"), admin.text());
            admin.accessible("khoa-ky-ocsp-sap-het-han");
            signedByRsa(ca);
            assertFalse(Screens.shared().of("chuyenvien").open("/").has("#signerNote"), "only who can replace the key");
        } finally {
            put(before, place);
        }
        awaitSigner(ends -> ends.isAfter(Instant.now().plus(Duration.ofDays(31))));
        assertFalse(admin.open("/authorities/list").has("#signerNote"), admin.text());
        // Whatever was signed meanwhile is signed anew: an authority that is changed makes all answers old.
        ADMIN.patch(AUTHORITIES + "/saphetkhoa", Json.createObjectBuilder().add("expectedPeriodHours", 24)).expect(200);
        assertEquals(Map.of(), Screens.shared().barriers());
    }

    /** A key that takes long signs on another thread; what goes out is as ever. */
    private static void signedByRsa(ForeignCa ca) throws Exception {
        byte[] nonce = {7, 1, 7, 2, 7, 3};
        Answer answer = Api.anonymous().post("/ocsp", "application/ocsp-request", ca.question(0x51, nonce), Map.of()).expect(200);
        BasicOCSPResp signed = (BasicOCSPResp) new OCSPResp(answer.bytes()).getResponseObject();
        X509CertificateHolder key = new X509CertificateHolder(Api.anonymous().get("/ca/" + ca.alias() + "/responder.cer").expect(200).bytes());
        assertEquals(PKCSObjectIdentifiers.rsaEncryption, key.getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm());
        assertTrue(signed.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key)));
        assertNull(signed.getResponses()[0].getCertStatus(), "good");
        assertArrayEquals(new DEROctetString(nonce).getEncoded(), signed.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce).getExtnValue().getOctets());
        assertEquals("application/ocsp-response", answer.header("Content-Type"));
        assertTrue(answer.header("Cache-Control").contains("no-cache"), answer.header("Cache-Control"));
        Answer byAddress = Api.anonymous().get("/ocsp/" + URLEncoder.encode(Base64.getEncoder().encodeToString(ca.question(0x51, nonce)), StandardCharsets.US_ASCII)).expect(200);
        assertEquals(answer.header("Cache-Control"), byAddress.header("Cache-Control"));
    }

    /** Whole at once, so that nobody reads half of it. */
    private static void put(byte[] key, Path place) throws IOException {
        Path beside = place.resolveSibling("responder-local.new");
        Files.write(beside, key);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The portal looks after its keys every few seconds. */
    private static void awaitSigner(Predicate<Instant> wanted) {
        Instant end = Instant.now().plusSeconds(60);
        Instant ends = Instant.parse(seen("saphetkhoa").getString("signerNotAfter"));
        while (!wanted.test(ends) && Instant.now().isBefore(end)) {
            ends = Instant.parse(seen("saphetkhoa").getString("signerNotAfter"));
        }
        assertTrue(wanted.test(ends), ends.toString());
    }

    /** News about the authority that an administrator is told; within seconds. */
    private static List<JsonObject> awaited(String alias) {
        List<JsonObject> told = List.of();
        Instant end = Instant.now().plusSeconds(60);
        while (told.isEmpty() && Instant.now().isBefore(end)) {
            told = ADMIN.get("/api/v1/notifications?limit=100").expect(200).items().getValuesAs(JsonObject.class).stream()
                    .filter(each -> each.getString("kind").equals("CRL_STALE") && each.getString("title").contains(alias)).toList();
        }
        assertFalse(told.isEmpty(), alias);
        return told;
    }

    private static jakarta.json.JsonArray refreshed(ForeignCa ca) {
        return ADMIN.post(AUTHORITIES + "/" + ca.alias() + "/refresh", Json.createObjectBuilder()).expect(200).json().getJsonArray("results");
    }
}
