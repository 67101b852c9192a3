package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** What the page for developers shows does what it says: its programs are taken from it and run. */
class DeveloperIT {

    private static final int GOOD = 0;
    private static final int REVOKED = 1;

    private static String serial(String alias, String state) {
        return Portal.get().value("select c.serial from certificate c join authority a on a.id = c.authority_id where a.alias = '" + alias + "' and c.state = '" + state
                + "' and c.not_after > now() + interval '2 days' order by c.serial limit 1");
    }

    private static byte[] der(String serial) {
        return Base64.getMimeDecoder().decode(Portal.get().value("select encode(der, 'base64') from certificate where serial = '" + serial + "'"));
    }

    private static Path file(String name, byte[] content) throws IOException {
        return Files.write(Files.createTempDirectory(Portal.get().scratch(), "snippet").resolve(name), content);
    }

    private static Path snippet(String name) throws IOException {
        String page = Api.anonymous().get("/developer", Map.of("Accept", "text/html")).expect(200).text();
        Matcher shown = Pattern.compile("<pre[^>]*data-snippet=\"" + Pattern.quote(name) + "\"[^>]*>(.*?)</pre>", Pattern.DOTALL).matcher(page);
        assertTrue(shown.find(), name + " is not on the page");
        String text = shown.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static int run(String... command) throws Exception {
        Path said = Files.createTempFile(Portal.get().scratch(), "said", ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it does not end");
        assertTrue(process.exitValue() <= REVOKED, Files.readString(said));
        return process.exitValue();
    }

    private static int java(Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", program.toString()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    @Test
    void the_programs_for_the_shell_and_in_java_say_good_of_a_good_certificate_only() throws Exception {
        CaOperator.refresh();
        Path shell = snippet("status.sh");
        Path java = snippet("Status.java");
        for (String[] asked : new String[][] {{serial("g2", "IN_FORCE"), "0"}, {serial("g2", "REVOKED"), "1"}, {"7f00000000000001", "1"}}) {
            assertEquals(Integer.parseInt(asked[1]), run("sh", shell.toString(), "g2", asked[0]), asked[0]);
            assertEquals(Integer.parseInt(asked[1]), java(java, "g2", asked[0]), asked[0]);
        }
    }

    /** In the demo g2 has delegated its responder. */
    @Test
    void the_platforms_own_checker_verifies_the_answers_of_a_delegated_responder() throws Exception {
        CaOperator.refresh();
        Path program = snippet("CheckOcsp.java");
        String issuer = file("issuer.cer", Api.anonymous().get("/ca/g2.cer").expect(200).bytes()).toString();
        assertEquals(GOOD, java(program, file("good.cer", der(serial("g2", "IN_FORCE"))).toString(), issuer));
        assertEquals(REVOKED, java(program, file("revoked.cer", der(serial("g2", "REVOKED"))).toString(), issuer));
    }

    /** The lines that the page gives to make OpenSSL trust the responder, as they stand there; in the demo g1 is answered about by the locally trusted one. */
    @Test
    void openssl_trusts_the_responder_after_the_lines_of_the_page() throws Exception {
        CaOperator.refresh();
        String page = Api.anonymous().get("/developer", Map.of("Accept", "text/html")).expect(200).text();
        Matcher shown = Pattern.compile("<pre[^>]*>(curl -o responder\\.cer.*?)</pre>", Pattern.DOTALL).matcher(page);
        assertTrue(shown.find(), "no lines for OpenSSL");
        Path folder = Files.createTempDirectory(Portal.get().scratch(), "openssl-trust");
        Files.writeString(folder.resolve("ca.pem"), pem(Api.anonymous().get("/ca/g1.cer").expect(200).bytes()));
        Files.writeString(folder.resolve("c.pem"), pem(der(serial("g1", "IN_FORCE"))));

        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder("sh", "-e", "-c", shown.group(1).replace("&amp;", "&")).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it does not end");

        String output = Files.readString(said);
        assertTrue(output.contains("Response verify OK") && output.contains("c.pem: good"), output);
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END CERTIFICATE-----\n";
    }

    @Test
    void the_console_on_the_page_calls_the_api_with_the_readers_own_token() {
        Screens.Screen developer = Screens.shared().anonymous().open("/developer");
        developer.page.waitForSelector("#console-list details");
        assertTrue(developer.page.locator("#console-list details").count() > 100, developer.page.innerText("#console-said"));
        developer.fill("console-filter", "get certificates serial status");
        developer.page.click("#console-list details:not([hidden]) summary");
        developer.page.locator("#console-list details[open] input").nth(0).fill("g2");
        developer.page.locator("#console-list details[open] input").nth(1).fill("7f00000000000001");
        assertTrue(answer(developer).contains("\"status\": \"unknown\""), "without a token what is public answers");
        developer.page.click("#console-list details[open] summary");

        developer.fill("console-filter", "get /api/v1/me");
        developer.page.click("#console-list details:not([hidden]) summary");
        assertTrue(answer(developer).contains("HTTP 401"), "the session of the page opens nothing");
        developer.fill("console-token", Api.as("vanthu.xa").token());
        String mine = answer(developer);
        assertTrue(mine.contains("\"username\": \"vanthu.xa\""), mine);
        assertTrue(mine.startsWith("curl -X GET ") && mine.contains("Bearer '\"$TOKEN\"") && !mine.contains(Api.as("vanthu.xa").token()), "the call to be copied names no token: " + mine);
        developer.accessible("developer");
        assertEquals(Map.of(), Screens.shared().barriers());
        developer.page.context().close();
    }

    /** Sends the open call. @return what the page shows of the answer */
    private static String answer(Screens.Screen developer) {
        developer.page.click("#console-list details[open] button");
        developer.page.waitForSelector("#console-list details[open] button:not([disabled])");
        return developer.page.innerText("#console-list details[open] pre");
    }

    @Test
    void a_certificate_is_looked_up_by_file_and_by_fingerprint_without_a_script() {
        CaOperator.refresh();
        String serial = serial("g2", "REVOKED");
        byte[] der = der(serial);
        for (byte[] sent : List.of(der, pem(der).getBytes(StandardCharsets.US_ASCII))) {
            assertTrue(byFile(sent).expect(200).text().contains(serial), "by file");
        }
        String sha256 = vn.gov.ra.it.support.Pki.sha256(der);
        String colons = sha256.replaceAll("(..)(?=.)", "$1%3A");
        assertTrue(Api.anonymous().get("/lookup?sha256=" + colons, Map.of("Accept", "text/html")).expect(200).text().contains(serial), "by fingerprint");
        Answer nothing = byFile("không phải chứng thư".getBytes(StandardCharsets.UTF_8));
        assertTrue(nothing.status() < 500, nothing.toString());
        assertFalse(nothing.text().contains("class=\"badge"), "nothing is said of it");
        assertTrue(byFile(new byte[100_000]).status() < 500);
    }

    private static Answer byFile(byte[] content) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"certificate\"; filename=\"c.cer\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        byte[] body = new byte[head.length() + content.length + 9];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, body, 0, head.length());
        System.arraycopy(content, 0, body, head.length(), content.length);
        System.arraycopy("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII), 0, body, head.length() + content.length, 9);
        return Api.anonymous().send("POST", "/lookup", "multipart/form-data; boundary=x", body, Map.of("Accept", "text/html"));
    }

    @Test
    void the_metrics_tell_of_every_authoritys_list() {
        CaOperator.refresh();
        JsonObject list = Api.as("quantri").get("/api/v1/authorities/g2").expect(200).json().getJsonObject("crl");
        String metrics = Api.anonymous().get(Portal.get().managementUrl() + "/metrics").expect(200).text();
        for (String gauge : List.of("ra_crl_this_update_seconds", "ra_crl_next_update_seconds", "ra_crl_last_success_seconds", "ra_crl_entries")) {
            assertTrue(Pattern.compile("(?m)^" + gauge + "\\{[^}]*authority=\"g2\"[^}]*} [0-9.E+]+$").matcher(metrics).find(), gauge + " is missing");
        }
        assertTrue(list.getInt("entries") > 0);
        assertTrue(figure(metrics, "ra_ocsp_signed_total") > 0, "answers are signed ahead of any question");
        Api.anonymous().get("/api/v1/certificates/g2/" + serial("g2", "IN_FORCE") + "/status").expect(200);
        Api.anonymous().post("/ocsp", "application/ocsp-request", new byte[] {1}, Map.of()).expect(200);
        String told = "";
        for (int i = 0; i < 100 && !(told.contains("status=\"good\"") && told.contains("status=\"malformedRequest\"")); i++) {
            told = Api.anonymous().get(Portal.get().managementUrl() + "/metrics").expect(200).text();
        }
        assertTrue(Pattern.compile("(?m)^ra_status_answers_total\\{[^}]*basis=\"INVENTORY\"[^}]*status=\"good\"[^}]*} [1-9]").matcher(told).find(), "answers are counted by status and basis");
        assertTrue(told.contains("basis=\"NONE\",status=\"malformedRequest\""), "by OCSP too");
    }

    private static double figure(String metrics, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + "\\{[^}]*} ([0-9.E+]+)$").matcher(metrics);
        assertTrue(line.find(), name);
        return Double.parseDouble(line.group(1));
    }
}
