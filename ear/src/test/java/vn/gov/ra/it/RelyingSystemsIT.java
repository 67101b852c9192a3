package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Keycloak;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Receiver;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** Relying systems in the running portal: entered by page and by API, let in by Keycloak's token, held to address and quota, and told of news. */
class RelyingSystemsIT {

    private static final String SYSTEMS = "/api/v1/relying-systems";
    private static final String GOOD = "c.state = 'IN_FORCE' and c.line_id is null and c.subscriber_id not in (select s.id from subscriber s join app_user u on u.person_id = s.person_id)";

    private static Api admin() {
        return Api.as("quantri");
    }

    private static JsonObjectBuilder body(String clientId, int perMinute, String... addresses) {
        JsonArrayBuilder blocks = Json.createArrayBuilder();
        List.of(addresses).forEach(blocks::add);
        return Json.createObjectBuilder().add("clientId", clientId).add("name", "Hệ thống " + clientId).add("agency", Portal.get().value("select code from agency order by code limit 1"))
                .add("purpose", "Kiểm tra chữ ký số").add("contact", "cntt@daknong.gov.vn").add("perMinute", perMinute).add("perDay", 1000).add("addresses", blocks)
                .add("scopes", Json.createArrayBuilder().add("status.read").add("webhook.manage"));
    }

    /** @return the system's address in the API */
    private static String registered(String clientId, int perMinute, String... addresses) {
        return admin().post(SYSTEMS, body(clientId, perMinute, addresses)).expect(201).header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String secret(String system) {
        return admin().act(system, "rotate-secret").expect(200).text("secret");
    }

    private static String clientName(String system) {
        return admin().get(system).expect(200).text("clientId");
    }

    /** The system with a token of its own, once Keycloak has its client and that secret. */
    private static Api as(String clientId, String secret) {
        Keycloak.await(() -> Api.lets(clientId, secret), "Keycloak has " + clientId);
        return Api.asClient(clientId, secret);
    }

    private static Answer status(Api who) {
        return who.post("/api/v1/certificates/status", Json.createObjectBuilder().add("items", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("issuer", "g2").add("serial", "7f00000000000001"))));
    }

    private static String serial() {
        return Portal.get().value("select c.serial from certificate c join authority a on a.id = c.authority_id where a.alias = 'g2' and " + GOOD
                + " and c.not_after > now() + interval '60 days' order by c.serial desc limit 1");
    }

    @Test
    void a_system_entered_by_page_gets_its_client_and_a_secret_that_is_shown_once() {
        Screen admin = Screens.shared().of("quantri").open("/relying/new").fill("clientId", "trang-it").fill("name", "Cổng dịch vụ công").fill("agencyId-q", "dak rmoan");
        admin.page.waitForSelector("#agencyId-q-list [role=option]");
        admin.page.press("#agencyId-q", "Enter");
        admin.fill("purpose", "Kiểm tra chữ ký số trên hồ sơ nộp trực tuyến").fill("contact", "dvc@daknong.gov.vn").fill("addresses", "10.1.1.1/8").press("register").told("RA-REL-005");
        assertEquals("trang-it", admin.value("clientId"), "what was entered is kept");
        admin.fill("addresses", "127.0.0.0/8\n10.1.0.0/16").press("register");
        String system = SYSTEMS + "/" + admin.id();
        assertEquals("trang-it", clientName(system));
        admin.press("do-rotate-secret");
        String secret = admin.value("newSecret");
        assertEquals(43, secret.length());
        admin.open("/relying/view?id=" + system.substring(SYSTEMS.length() + 1));
        assertFalse(admin.has("#newSecret"), "shown once");

        Api system1 = as("trang-it", secret);
        status(system1).expect(200);
        assertEquals(List.of("trang-it"), system1.get(SYSTEMS).expect(200).items().getValuesAs(JsonObject.class).stream().map(one -> one.getString("clientId")).toList(),
                "a system sees itself");
        system1.post(SYSTEMS, body("khac-it", 5)).refused(403);
        String id = system.substring(SYSTEMS.length() + 1);
        Audit.has("relying-system", id, "relying.register", "quantri");
        Audit.has("relying-system", id, "relying.rotate-secret", "quantri");
        assertEquals("0", Portal.get().value("select count(*) from audit_event where details like '%" + secret + "%'"));
        Keycloak.await(() -> "t".equals(Portal.get().value("select pending_secret is null from relying_system where client_id = 'trang-it'")), "the sealed secret is forgotten");
        admin.open("/relying/view?id=" + id).press("do-disable");
        status(system1).refused(403, "RA-REL-012");
        Keycloak.await(() -> !Api.lets("trang-it", secret), "Keycloak disables the client");
        Screens.shared().of("giamsat").open("/relying/view?id=" + id).forge("do-enable");
        Screens.shared().of("chuyenvien").forbidden("/relying/new");
    }

    @Test
    void over_the_minute_a_system_waits_and_from_elsewhere_it_does_not_come_in() {
        String system = registered("han-muc-it", 4);
        String secret = secret(system);
        Api caller = as("han-muc-it", secret);
        for (int i = 0; i < 4; i++) {
            status(caller).expect(200);
        }
        Answer held = status(caller).refused(429, "RA-REL-014");
        int wait = Integer.parseInt(held.header("Retry-After"));
        assertTrue(wait >= 1 && wait <= 60, "a time to wait: " + wait);
        String id = system.substring(SYSTEMS.length() + 1);
        Keycloak.await(() -> "4".equals(Portal.get().value("select coalesce(sum(calls), 0) from relying_usage where system_id = '" + id + "'")), "calls are counted");
        List<JsonObject> usage = admin().get(system + "/usage").expect(200).items().getValuesAs(JsonObject.class);
        assertEquals("BATCH", usage.get(0).getString("kind"));
        assertTrue(usage.get(0).getInt("refused") >= 1, usage.toString());
        assertFalse(admin().get(system).expect(200).json().isNull("lastUsedAt"));

        admin().act(system, "change", body("han-muc-it", 600, "10.9.0.0/16")).expect(200);
        status(caller).refused(403, "RA-REL-013");
        caller.get("/api/v1/certificates/g2/7f00000000000001/status").refused(403, "RA-REL-013");
        admin().act(system, "change", body("han-muc-it", 600, "127.0.0.1")).expect(200);
        status(caller).expect(200);
        admin().act(system, "change", 0L, body("han-muc-it", 1)).refused(412);
        admin().post(SYSTEMS, body("han-muc-it", 5)).refused(409, "RA-REL-002");
        admin().post(SYSTEMS, body("ra-portal", 5)).refused(400, "RA-REL-003");

        String newer = secret(system);
        as("han-muc-it", newer);
        assertFalse(Api.lets("han-muc-it", secret), "the secret before does not work any more");
        admin().act(system, "end", Json.createObjectBuilder().add("lastDay", "2000-01-01")).refused(400, "RA-REL-010");
        admin().act(system, "end", Json.createObjectBuilder().add("lastDay", java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1).toString())).expect(200);
        status(caller).refused(403, "RA-REL-012");
        admin().act(system, "enable").refused(409, "RA-REL-009");
    }

    @Test
    void a_receiver_is_told_in_order_and_signed_of_what_the_ca_says() throws Exception {
        CaOperator.refresh();
        String system = registered("bao-tin-it", 600);
        Api own = as("bao-tin-it", secret(system));
        try (Receiver receiver = new Receiver()) {
            own.post(system + "/webhooks", Json.createObjectBuilder().add("target", "http://10.0.0.1/x").add("kinds", Json.createArrayBuilder().add("crl.updated"))).refused(400, "RA-WHK-004");
            String webhook = own.post(system + "/webhooks", Json.createObjectBuilder().add("target", receiver.url()).add("kinds",
                    Json.createArrayBuilder().add("certificate.revoked").add("certificate.onHold").add("certificate.released"))).expect(201).header("Location").replaceFirst("^https?://[^/]+", "");
            String secret = own.act(webhook, "rotate-secret").expect(200).text("secret");
            Api.asSystem().get(webhook).refused(403);
            own.act(webhook, "ping").expect(200);
            Receiver.Call ping = receiver.await("ping", call -> call.type().equals("ping"));
            assertEquals(signature(ping, secret), ping.signature());

            String serial = serial();
            for (int reason : new int[] {CaOperator.HOLD, CaOperator.RELEASE, 1}) {
                CaOperator.revoke(serial, reason);
                CaOperator.refresh();
            }
            Receiver.Call revoked = receiver.await("revocation", call -> call.type().equals("certificate.revoked") && call.event().getString("subject").equals("g2/" + serial));
            assertEquals(List.of("certificate.onHold", "certificate.released", "certificate.revoked"), receiver.calls().stream()
                    .filter(call -> call.event().getString("subject").equals("g2/" + serial)).map(Receiver.Call::type).toList(), "in order");
            List<Long> numbers = receiver.calls().stream().map(call -> Long.valueOf(call.event().getString("sequence"))).toList();
            assertEquals(numbers.stream().sorted().toList(), numbers);
            JsonObject data = revoked.event().getJsonObject("data");
            assertEquals("keyCompromise", data.getString("reason"));
            assertEquals("revoked", data.getString("status"));
            assertTrue(data.getString("crlNumber").matches("\\d+"), data.toString());
            for (String personal : Portal.get().rows("select common_name, coalesce(email, '-') from certificate where serial = '" + serial + "'").get(0)) {
                assertFalse(new String(revoked.body(), StandardCharsets.UTF_8).contains(personal) && personal.length() > 1, "nothing of its holder: " + personal);
            }
            assertEquals(0, verify(secret, revoked), "the program of the developer page says so, too");
            assertEquals(1, verify(secret, new Receiver.Call(revoked.id(), revoked.timestamp(), revoked.signature(), "{}".getBytes(StandardCharsets.UTF_8), 204)));

            String newer = own.act(webhook, "rotate-secret").expect(200).text("secret");
            own.act(webhook, "ping").expect(200);
            Receiver.Call both = receiver.await("second ping", call -> call.type().equals("ping") && !call.id().equals(ping.id()));
            assertEquals(signature(both, newer) + " " + signature(both, secret), both.signature(), "the secret before signs beside the new one");
            assertEquals(0, verify(secret, both));
            assertEquals(0, verify(newer, both));
            Audit.has("webhook", webhook.replaceFirst(".*/", ""), "webhook.subscribe", subject(own));
            assertEquals("0", Portal.get().value("select count(*) from audit_event where details like '%" + newer.replace("whsec_", "") + "%'"));
            own.act(webhook, "end").expect(200);
        }
    }

    /** Who the trail says the system is: the account behind its client. */
    private static String subject(Api own) {
        String claims = new String(Base64.getUrlDecoder().decode(own.token().split("\\.")[1]), StandardCharsets.UTF_8);
        return Json.createReader(new java.io.StringReader(claims)).readObject().getString("sub");
    }

    @Test
    void what_a_receiver_does_not_take_is_tried_again_given_up_and_replayed() {
        String system = registered("hong-it", 600);
        try (Receiver receiver = new Receiver()) {
            String webhook = admin().post(system + "/webhooks", Json.createObjectBuilder().add("target", receiver.url()).add("kinds", Json.createArrayBuilder().add("crl.expired")))
                    .expect(201).header("Location").replaceFirst("^https?://[^/]+", "");
            receiver.answers(503);
            admin().act(webhook, "ping").expect(200);
            admin().act(webhook, "ping").expect(200);
            JsonObject first = waiting(webhook, 1);
            assertEquals("HTTP 503", first.getString("lastError"));
            assertEquals("WAITING", first.getString("state"));
            int before = receiver.calls().size();
            admin().act(webhook, "try-now").expect(200);
            Keycloak.await(() -> receiver.calls().size() > before, "another attempt");
            assertEquals(1, receiver.calls().stream().map(Receiver.Call::id).distinct().count(), "the second one waits behind the first");
            waiting(webhook, 2);

            receiver.answers(307);
            String dead = "/api/v1/webhook-deliveries/" + first.getString("id");
            Keycloak.await(() -> admin().act(dead, "give-up").status() == 200, "given up between two attempts");
            admin().act(dead, "give-up").refused(409, "RA-WHK-011");
            Keycloak.await(() -> receiver.calls().stream().map(Receiver.Call::id).distinct().count() == 2, "the one behind it has its turn");
            Keycloak.await(() -> "HTTP 307: redirects are not followed".equals(newest(webhook).getString("lastError", "")), "a redirect is a failure");

            receiver.answers(204);
            admin().act(dead, "replay").expect(200);
            Keycloak.await(() -> "DELIVERED".equals(admin().get(dead).expect(200).text("state")), "the first arrives");
            admin().act(webhook, "try-now").expect(200);
            Keycloak.await(() -> "DELIVERED".equals(newest(webhook).getString("state")), "and the second after it");
            List<Receiver.Call> taken = receiver.calls().stream().filter(call -> call.answered() == 204).toList();
            assertTrue(Long.parseLong(taken.get(0).event().getString("sequence")) < Long.parseLong(taken.get(1).event().getString("sequence")), "in its old place");
            Screen page = Screens.shared().of("quantri").open("/relying/webhook?id=" + webhook.replaceFirst(".*/", ""));
            assertTrue(page.text().contains("Đã tới"), page.text());
            Audit.has("webhook", webhook.replaceFirst(".*/", ""), "webhook.replay", "quantri");
            admin().act(webhook, "pause").expect(200);
            admin().act(webhook, "ping").refused(409, "RA-WHK-006");
            admin().act(webhook, "end").expect(200);
            Api.as("chuyenvien").get(webhook).refused(403);
            assertEquals(200, Api.as("giamsat").get(webhook).status());
        }
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it_and_one_that_is_gone_is_left_alone_until_somebody_resumes_it() {
        String system = registered("di-vang-it", 600);
        try (Receiver receiver = new Receiver()) {
            String webhook = admin().post(system + "/webhooks", Json.createObjectBuilder().add("target", receiver.url()).add("kinds", Json.createArrayBuilder().add("crl.expired")))
                    .expect(201).header("Location").replaceFirst("^https?://[^/]+", "");
            receiver.answers(503);
            receiver.asksToWait("7200");
            admin().act(webhook, "ping").expect(200);
            Keycloak.await(() -> "HTTP 503".equals(newestOf(webhook).getString("lastError", "")), "the first attempt");
            JsonObject waits = newestOf(webhook);
            assertEquals(7200, Duration.between(Instant.parse(waits.getString("lastAt")), Instant.parse(waits.getString("nextAt"))).toSeconds(), 2);

            receiver.answers(410);
            receiver.asksToWait(null);
            admin().act(webhook, "try-now").expect(200);
            Keycloak.await(() -> "PAUSED".equals(admin().get(webhook).expect(200).text("state")), "paused");
            assertFalse(admin().get(webhook).json().getString("goneAt", "").isEmpty());
            Audit.has("webhook", webhook.replaceFirst(".*/", ""), "webhook.gone", "system");
            JsonObject notice = admin().get("/api/v1/notifications?limit=50").expect(200).items().getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("kind").equals("WEBHOOK_GONE") && one.getString("href").endsWith(webhook.replaceFirst(".*/", ""))).findFirst().orElseThrow();
            assertTrue(notice.getString("title").contains(receiver.url()), notice.toString());
            int calls = receiver.calls().size();
            admin().act(webhook, "ping").refused(409, "RA-WHK-006");

            receiver.answers(204);
            admin().act(webhook, "resume").expect(200);
            Keycloak.await(() -> "DELIVERED".equals(newestOf(webhook).getString("state")), "what was kept goes out");
            assertEquals(calls + 1, receiver.calls().size(), "nothing was sent meanwhile");
            assertTrue(admin().get(webhook).json().getString("goneAt", "").isEmpty());
            admin().act(webhook, "end").expect(200);
        }
    }

    private static JsonObject newestOf(String webhook) {
        List<JsonObject> all = deliveries(webhook);
        return all.isEmpty() ? Json.createObjectBuilder().add("state", "").build() : all.get(0);
    }

    /** Newest first by their numbers: two that are made in one millisecond may be listed in either order. */
    private static List<JsonObject> deliveries(String webhook) {
        return admin().get(webhook + "/deliveries").expect(200).items().getValuesAs(JsonObject.class).stream()
                .sorted(Comparator.comparing((JsonObject delivery) -> Long.valueOf(delivery.get("sequence").toString().replace("\"", ""))).reversed()).toList();
    }

    private static JsonObject newest(String webhook) {
        return deliveries(webhook).get(0);
    }

    /** The oldest delivery, once it failed that often. */
    private static JsonObject waiting(String webhook, int attempts) {
        Keycloak.await(() -> {
            List<JsonObject> all = deliveries(webhook);
            return all.size() == 2 && all.get(1).getInt("attempts") >= attempts && !all.get(1).isNull("lastError");
        }, "an attempt failed");
        return deliveries(webhook).get(1);
    }

    /** Standard Webhooks, written a second time. */
    private static String signature(Receiver.Call call, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        mac.update((call.id() + "." + call.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(call.body()));
    }

    /** Runs the program that the developer page shows. @return its exit code */
    private static int verify(String secret, Receiver.Call call) throws Exception {
        String page = Api.anonymous().get("/developer", Map.of("Accept", "text/html")).expect(200).text();
        Matcher shown = Pattern.compile("<pre[^>]*data-snippet=\"VerifyWebhook.java\"[^>]*>(.*?)</pre>", Pattern.DOTALL).matcher(page);
        assertTrue(shown.find(), "the program is on the page");
        String text = shown.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        Path folder = Files.createTempDirectory(Portal.get().scratch(), "verify");
        Path program = Files.writeString(folder.resolve("VerifyWebhook.java"), text);
        Path body = Files.write(folder.resolve("body.json"), call.body());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", program.toString(), secret, call.id(),
                call.timestamp(), call.signature(), body.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it does not end");
        assertTrue(process.exitValue() <= 1, Files.readString(folder.resolve("said.txt")));
        return process.exitValue();
    }
}
