package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.FakePlugin;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Signing;
import vn.gov.ra.it.support.Walk;

/** Signing with the program on the signer's PC, played by {@link FakePlugin}; the way without it stays open. */
@Timeout(300)
class PluginSignUiIT extends InBrowser {

    private static final String SETTING = "/api/v1/settings/signing.plugin";
    private static String before;

    @BeforeAll
    static void rememberAddress() {
        before = Api.as("quantri").get(SETTING).expect(200).text("value");
        assertEquals("wss://127.0.0.1:8987", before, "where the real one listens");
    }

    @AfterAll
    static void restoreAddress() {
        listensAt(before);
    }

    private static void listensAt(String address) {
        set(address).expect(200);
    }

    private static vn.gov.ra.it.support.Answer set(String address) {
        Api admin = Api.as("quantri");
        return admin.send("PUT", SETTING, "application/json", Json.createObjectBuilder().add("value", address).build().toString().getBytes(StandardCharsets.UTF_8),
                Map.of("If-Match", "\"" + admin.version(SETTING) + "\""));
    }

    private static FakePlugin plugin(UnaryOperator<byte[]> hand, boolean twice) throws IOException {
        FakePlugin plugin = new FakePlugin(hand, twice);
        listensAt(plugin.address());
        return plugin;
    }

    private static Walk ready() {
        return Walk.ofCommune(Person.man("Y Wăn Kbuôr", "Chủ tịch Hội Nông dân")).readyToSign();
    }

    private static String view(Walk walk) {
        return "/dossiers/view?id=" + walk.id(walk.dossier());
    }

    private static String state(Walk walk) {
        return walk.head.get(walk.dossier()).text("state");
    }

    private static Screen pressed(Walk walk) {
        Screen head = screens.of("thutruong.xa").open(view(walk));
        head.page.click("#plugin-sign");
        return head;
    }

    private static void says(Screen screen, String text) {
        PlaywrightAssertions.assertThat(screen.page.locator("#plugin-said")).containsText(text);
    }

    @Test
    void head_signs_the_letter_with_the_program() throws IOException {
        Walk walk = ready();
        try (FakePlugin plugin = plugin(letter -> Signing.pades("thutruong.xa", letter), false)) {
            Screen head = screens.of("thutruong.xa").open(view(walk)).accessible("plugin-sign");
            assertEquals(Map.of(), screens.barriers());
            head.page.click("#plugin-sign");
            head.page.waitForSelector("#signForm", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

            assertEquals("SUBMITTED", state(walk), head.text());
            assertEquals("PADES", walk.head.get(walk.dossier()).text("signMethod"));
            assertEquals(List.of(200, 200), plugin.answers);
            assertTrue(plugin.asked.get(0).getString("FileName").startsWith(base + "/plugin/letter/"));
        }
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.sign", "thutruong.xa");
    }

    @Test
    void only_pages_that_sign_may_speak_to_the_program_and_only_on_this_pc() {
        listensAt(before);
        Screen head = screens.of("thutruong.xa");
        assertTrue(policy(head, view(ready())).contains("connect-src 'self' wss://127.0.0.1:8987;"));
        assertFalse(policy(head, "/dossiers/list").contains("8987"));
        set("wss://ca.example.vn:8987").refused(400, "RA-REG-019");
    }

    private static String policy(Screen screen, String path) {
        Response page = screen.page.navigate(base + path);
        return page.headersArray().stream().filter(one -> one.name.equalsIgnoreCase("Content-Security-Policy")).map(one -> one.value).reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    void signer_who_stops_in_the_program_has_changed_nothing_and_may_sign_again() throws IOException {
        Walk walk = ready();
        try (FakePlugin stopped = plugin(null, false)) {
            says(pressed(walk), "Đã dừng ký");
            assertEquals(1, stopped.asked.size());
        }
        assertEquals("AWAITING_AGENCY_SIGN", state(walk));
        assertTrue(screens.of("thutruong.xa").page.locator("#plugin-sign").isEnabled());
    }

    @Test
    void without_the_program_the_page_says_so_and_the_file_is_sent_by_hand() throws IOException {
        Walk walk = ready();
        plugin(null, false).close();
        Screen head = pressed(walk);
        says(head, "Không thấy phần mềm ký số");
        head.choose("method", "PADES").file("signedFile", "đã ký.pdf", "application/pdf", Signing.pades("thutruong.xa", walk.letter())).press("do-sign");
        assertEquals("SUBMITTED", state(walk), head.text());
    }

    @Test
    void without_scripts_only_the_way_by_hand_is_shown() {
        Walk walk = ready();
        listensAt(before);
        Screen head = screens.withoutScript();
        head.page.navigate(base + "/");
        head.signIn("thutruong.xa").open(view(walk));
        assertFalse(head.page.locator("#plugin-sign").isVisible());
        head.choose("method", "PADES").file("signedFile", "đã ký.pdf", "application/pdf", Signing.pades("thutruong.xa", walk.letter())).press("do-sign");
        assertEquals("SUBMITTED", state(walk), head.text());
    }

    @Test
    void changed_letter_is_refused_when_it_comes_and_another_signers_when_it_is_used() throws IOException {
        Walk walk = ready();
        try (FakePlugin ignored = plugin(letter -> Signing.oneByteChanged(Signing.pades("thutruong.xa", letter)), false)) {
            says(pressed(walk), "không phải văn bản đã giao");
        }
        assertEquals("AWAITING_AGENCY_SIGN", state(walk));
        try (FakePlugin ignored = plugin(letter -> Signing.pades("vanthu.xa", letter), false)) {
            Screen head = pressed(walk);
            head.page.waitForSelector("#errors");
            head.told("RA-REQ-012");
        }
        assertEquals("AWAITING_AGENCY_SIGN", state(walk));
    }

    @Test
    void each_address_is_answered_once() throws IOException {
        Walk walk = ready();
        try (FakePlugin plugin = plugin(letter -> Signing.pades("thutruong.xa", letter), true)) {
            Screen head = pressed(walk);
            head.page.waitForSelector("#signForm", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertEquals("SUBMITTED", state(walk));
            assertEquals(List.of(200, 200, 404, 404), plugin.answers.subList(0, 4));
        }
    }

    @Test
    void whoever_only_asks_or_sends_what_cannot_be_read_leaves_the_addresses_good() throws IOException, InterruptedException {
        Walk walk = ready();
        Screen here = screens.of("thutruong.xa").open(view(walk));
        JsonObject begun = json(start(here, here.page.getAttribute("[data-plugin]", "data-token"), walk.id(walk.dossier())).text());
        String letter = begun.getString("letter");
        String back = begun.getString("back");
        assertEquals(405, answered(letter, "HEAD", null, new byte[0]));
        assertEquals(200, answered(letter, "GET", null, new byte[0]), "asking has not used it up");
        assertEquals(415, answered(back, "POST", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(415, answered(back, "POST", null, new byte[] {1}));
        assertEquals(400, answered(back, "POST", "multipart/form-data; boundary=x", "no frame at all".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(400, answered(back, "POST", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII)));
        byte[] large = new byte[27 << 20];
        byte[] frame = "--x\r\nContent-Disposition: form-data; name=\"uploadfile\"; filename=\"a.pdf\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(frame, 0, large, 0, frame.length);
        assertEquals(413, answered(back, "POST", "multipart/form-data; boundary=x", large));
        assertEquals("FETCHED", json(new String(here.download("/signing/progress?id=" + begun.getString("id")), StandardCharsets.UTF_8)).getString("state"), "still awaited");
        assertEquals(400, here.status("/signing/progress?id=1"));
        assertEquals(404, here.status("/dossiers/file?dossier=1"));
    }

    private static int answered(String path, String method, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        return HttpClient.newHttpClient().send(type == null ? request.build() : request.header("Content-Type", type).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void what_came_back_is_only_for_the_session_that_asked() throws IOException, InterruptedException {
        Walk walk = ready();
        Screen here = screens.of("thutruong.xa").open(view(walk));
        Screen there = screens.another("thutruong.xa").open(view(walk));
        String of = walk.id(walk.dossier());
        String token = here.page.getAttribute("[data-plugin]", "data-token");
        assertEquals(403, start(here, "giả", of).status());
        JsonObject begun = json(start(here, token, of).text());
        HttpClient http = HttpClient.newHttpClient();
        byte[] letter = http.send(HttpRequest.newBuilder(URI.create(base + begun.getString("letter"))).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        byte[] signed = Signing.pades("thutruong.xa", letter);
        String frame = "--x\r\nContent-Disposition: form-data; name=\"uploadfile\"; filename=\"a.pdf\"\r\n\r\n";
        HttpResponse<String> taken = http.send(HttpRequest.newBuilder(URI.create(base + begun.getString("back"))).header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(frame.getBytes(StandardCharsets.US_ASCII), signed, "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII)))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(0, json(taken.body()).getInt("Status"), taken.body());

        String progress = "/signing/progress?id=" + begun.getString("id");
        assertEquals(409, there.status(progress));
        assertEquals("RECEIVED", json(new String(here.download(progress), StandardCharsets.UTF_8)).getString("state"));
        there.page.evaluate("id => { document.getElementById('errand').value = id; }", begun.getString("id"));
        there.press("do-sign").told("RA-SGN-005");
        assertEquals("AWAITING_AGENCY_SIGN", state(walk));
        assertEquals("", there.page.inputValue("#errand"), "the way by hand is open again");
        here.page.evaluate("id => { document.getElementById('errand').value = id; }", begun.getString("id"));
        here.press("do-sign");
        assertEquals("SUBMITTED", state(walk), here.text());
    }

    private static com.microsoft.playwright.APIResponse start(Screen screen, String token, String of) {
        return screen.page.request().post(base + "/signing/start", RequestOptions.create().setForm(FormData.create().set("formToken", token).set("subject", "DOSSIER").set("id", of)));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @Test
    void office_signer_signs_a_list_with_the_program() throws IOException {
        Walk walk = ready().confirmedScan().claimed().proposed().approved().listed().frozen();
        try (FakePlugin plugin = plugin(letter -> Signing.pades("lanhdao", letter), false)) {
            Screen signer = screens.of("lanhdao").open("/batches/view?id=" + walk.id(walk.batch()));
            signer.page.click("#plugin-sign");
            signer.page.waitForSelector("#plugin-sign", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertEquals("SIGNED", walk.seenBatch().getString("state"), signer.text());
            assertEquals(List.of(200, 200), plugin.answers);
        }
    }
}
