package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;

/** The ways an OCSP answer goes out: by the servlet the first time, from what is kept afterwards, and as the authority's own. */
class OcspWaysIT {

    private static final String REQUEST = "application/ocsp-request";
    /** Several times the threads that wait for bodies. */
    private static final int HALF_OPEN = 200;
    private static final int PATIENCE_MILLIS = 60_000;

    private static byte[] certificate(String alias) {
        return Base64.getMimeDecoder().decode(Portal.get().value("select encode(c.der, 'base64') from certificate c join authority a on a.id = c.authority_id"
                + " where a.alias = '" + alias + "' and c.state = 'IN_FORCE' order by c.serial desc limit 1"));
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.http().headers().map());
        List.of("date", "x-correlation-id", "cache-control").forEach(headers::remove);
        return headers;
    }

    @Test
    void the_servlet_and_what_is_kept_give_the_same_octets_and_headers_however_the_question_is_written() {
        CaOperator.refresh();
        for (String hash : List.of("-sha384", "-sha512")) {
            // Nothing is signed ahead under these, so that whoever is asked first makes the answer.
            byte[] asked = Pki.ocspRequest("g2", certificate("g2"), hash);
            String rare = "/ocsp/" + URLEncoder.encode(Base64.getEncoder().encodeToString(asked), StandardCharsets.US_ASCII);
            byte[] servlets = hash.equals("-sha512") ? byServlet(asked) : null;
            Answer first = Api.anonymous().get(rare).expect(200);
            Answer kept = Api.anonymous().get(rare).expect(200);
            assertArrayEquals(first.bytes(), kept.bytes(), hash);
            assertArrayEquals(first.bytes(), servlets == null ? byServlet(asked) : servlets, hash);
            assertEquals(headers(first), headers(kept), hash);
            assertEquals(headers(first), headers(Api.anonymous().send("HEAD", rare, REQUEST, new byte[0], Map.of())), "the servlet's");
        }
        byte[] question = Pki.ocspRequest("g2", certificate("g2"));
        String base64 = Base64.getEncoder().encodeToString(question);
        String escaped = URLEncoder.encode(base64, StandardCharsets.US_ASCII);
        byte[] posted = Api.anonymous().post("/ocsp", REQUEST, question, Map.of()).expect(200).bytes();
        for (String written : List.of(escaped, base64, "/" + base64, escaped.replace("%2B", "+"), escaped.replace("%2F", "/"), escaped.replace("%3D", ""))) {
            Answer first = Api.anonymous().get("/ocsp/" + written).expect(200);
            Answer again = Api.anonymous().get("/ocsp/" + written).expect(200);
            assertArrayEquals(posted, first.bytes(), written);
            assertArrayEquals(first.bytes(), again.bytes(), written);
            assertEquals(headers(first), headers(again), written);
            assertTrue(again.header("Cache-Control").matches("max-age=\\d{1,3},public,no-transform,must-revalidate"), again.header("Cache-Control"));
            assertFalse(again.header("X-Correlation-Id").isEmpty());
            assertFalse(again.header("ETag").startsWith("W/"), "the tag is of exactly these octets");
            assertEquals(304, Api.anonymous().get("/ocsp/" + written, Map.of("If-None-Match", again.header("ETag"))).status());
        }
        Answer kept = Api.anonymous().post("/ocsp", REQUEST, question, Map.of()).expect(200);
        Answer once = Api.anonymous().post("/ocsp", REQUEST, question, Map.of()).expect(200);
        assertArrayEquals(posted, kept.bytes());
        assertEquals(headers(kept), headers(once));
        assertTrue(kept.header("Cache-Control").contains("no-cache"));
    }

    /** A body of untold length is left to the servlet. */
    private static byte[] byServlet(byte[] question) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Portal.get().url() + "/ocsp")).header("Content-Type", REQUEST)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(question))).build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).join();
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    @Test
    void a_new_list_is_in_every_answer_at_once() {
        byte[] certificate = certificate("g2");
        String question = URLEncoder.encode(Base64.getEncoder().encodeToString(Pki.ocspRequest("g2", certificate)), StandardCharsets.US_ASCII);
        byte[] before = Api.anonymous().get("/ocsp/" + question).expect(200).bytes();
        assertArrayEquals(before, Api.anonymous().get("/ocsp/" + question).expect(200).bytes());
        CaOperator.revoke(Pki.serial(certificate), CaOperator.HOLD);
        CaOperator.refresh();
        byte[] after = Api.anonymous().get("/ocsp/" + question).expect(200).bytes();
        assertFalse(java.util.Arrays.equals(before, after));
        CaOperator.revoke(Pki.serial(certificate), CaOperator.RELEASE);
        CaOperator.refresh();
        assertTrue(Pki.ocsp(certificate).output().contains(": good"));
    }

    @Test
    void an_authority_in_mode_relay_is_answered_about_by_itself() {
        byte[] certificate = certificate("g1");
        byte[] question = Pki.ocspRequest("g1", certificate);
        String authority = "/api/v1/authorities/g1";
        String before = Api.as("quantri").get(authority).expect(200).json().getString("responderMode");
        assertTrue(mode("RELAY").status() == 200);
        try {
            byte[] answer = Api.anonymous().post("/ocsp", REQUEST, question, Map.of()).expect(200).bytes();
            Pki.Said said = Pki.ocspAnswerOfTheIssuer("g1", certificate, answer);
            assertTrue(said.output().contains("Response verify OK") && said.output().contains(": good"), said.output());
            assertArrayEquals(answer, Api.anonymous().post("/ocsp", REQUEST, question, Map.of()).expect(200).bytes(), "kept to its nextUpdate");
            assertEquals("RELAY", shownMode("g1"));
        } finally {
            assertEquals(200, mode(before).status());
        }
        byte[] ours = Api.anonymous().post("/ocsp", REQUEST, question, Map.of()).expect(200).bytes();
        assertFalse(Pki.ocspAnswerOfTheIssuer("g1", certificate, ours).output().contains("Response verify OK"), "the locally trusted key is not the authority's");
        mode("khác").refused(400);
        assertEquals("LOCAL", shownMode("g1"), "a delegated responder was wanted and none is there");
        assertEquals("DELEGATED", shownMode("g2"));
    }

    @Test
    void what_is_said_of_serials_nobody_issued_is_chosen_for_each_authority() {
        String serial = "5eed0fa5e71a1";
        assertEquals("UNKNOWN", Api.as("quantri").get("/api/v1/authorities/g1").expect(200).json().getString("unissuedAnswer"), "nothing was chosen");
        assertTrue(Pki.ocspOfSerial("g1", serial).output().contains(": unknown"));
        try {
            unissued("REVOKED").expect(200);
            Pki.Said revoked = Pki.ocspOfSerial("g1", serial);
            assertTrue(revoked.output().contains("Response verify OK") && revoked.output().contains("Revocation Reason: certificateHold"), revoked.output());
            assertTrue(revoked.output().contains("Revocation Time: Jan  1 00:00:00 1970 GMT"), revoked.output());
            assertTrue(Pki.ocsp(certificate("g2")).output().contains(": good"), "another authority's answers stay");
            assertEquals("unknown", Api.as("quantri").get("/api/v1/certificates/g1/" + serial + "/status").expect(200).json().getString("status"), "the register's own word stays");
            assertTrue(Api.anonymous().get("/developer", Map.of("Accept", "text/html")).expect(200).text().contains("REVOKED"));
            unissued("UNAUTHORIZED").expect(200);
            assertTrue(Pki.ocspOfSerial("g1", serial).output().contains("unauthorized"));
            unissued("GOOD").refused(400, "RA-CER-032");
        } finally {
            unissued("UNKNOWN").expect(200);
        }
        assertTrue(Pki.ocspOfSerial("g1", serial).output().contains(": unknown"));
    }

    private static Answer unissued(String answer) {
        return Api.as("quantri").patch("/api/v1/authorities/g1", Json.createObjectBuilder().add("unissuedAnswer", answer));
    }

    /** As the page for developers names it. */
    private static String shownMode(String alias) {
        String page = Api.anonymous().get("/developer", Map.of("Accept", "text/html")).expect(200).text();
        Matcher row = Pattern.compile("<tr><th scope=\"row\">" + alias + "</th>.*?</tr>", Pattern.DOTALL).matcher(page);
        assertTrue(row.find(), alias);
        return List.of("DELEGATED", "LOCAL", "RELAY").stream().filter(row.group()::contains).findFirst().orElse(row.group());
    }

    private static Answer mode(String mode) {
        JsonObjectBuilder change = Json.createObjectBuilder().add("responderMode", mode);
        return Api.as("quantri").patch("/api/v1/authorities/g1", change);
    }

    @Test
    void openssl_takes_a_delegated_answer_on_the_authoritys_word_alone_and_a_local_one_only_when_told_to_trust_it() {
        for (String alias : List.of("g2", "g1")) {
            byte[] certificate = certificate(alias);
            byte[] answer = Api.anonymous().post("/ocsp", REQUEST, Pki.ocspRequest(alias, certificate), Map.of()).expect(200).bytes();
            String said = Pki.ocspAnswerOfTheIssuer(alias, certificate, answer).output();
            assertEquals(alias.equals("g2"), said.contains("Response verify OK"), said);
        }
        String told = Pki.ocspOfSerial("g1", Pki.serial(certificate("g1"))).output();
        assertTrue(told.contains("Response verify OK") && told.contains(": good"), told);
    }

    @Test
    void questions_that_never_come_whole_keep_nobody_waiting_and_are_answered_when_they_do() throws Exception {
        byte[] question = Pki.ocspRequest("g2", certificate("g2"));
        byte[] expected = Api.anonymous().post("/ocsp", REQUEST, question, Map.of()).expect(200).bytes();
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < HALF_OPEN; i++) {
                Socket socket = new Socket();
                open.add(socket);
                socket.connect(new InetSocketAddress("127.0.0.1", URI.create(Portal.get().url()).getPort()), PATIENCE_MILLIS);
                socket.setSoTimeout(PATIENCE_MILLIS);
                socket.getOutputStream().write(("POST /ocsp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + REQUEST + "\r\nContent-Length: " + question.length
                        + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(question, 0, 10);
                socket.getOutputStream().flush();
            }
            assertTrue(Pki.ocsp(certificate("g2")).output().contains(": good"), "with a nonce");
            assertArrayEquals(expected, Api.anonymous().post("/ocsp", REQUEST, question, Map.of()).expect(200).bytes());
            assertEquals("good", Api.anonymous().get("/api/v1/certificates/g2/" + Pki.serial(certificate("g2")) + "/status").expect(200).text("status"));
            assertEquals(200, Api.anonymous().get("/lookup", Map.of("Accept", "text/html")).status());
            for (Socket socket : open) {
                socket.getOutputStream().write(question, 10, question.length - 10);
                String status = new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
                assertEquals("HTTP/1.1 200 OK", status, "it had not been given up");
            }
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void what_calls_itself_too_long_is_refused_before_it_comes() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", URI.create(Portal.get().url()).getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(("POST /ocsp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + REQUEST + "\r\nContent-Length: 1000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertEquals("HTTP/1.1 413", new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
        }
    }
}
