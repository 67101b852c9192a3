package vn.gov.ra.signature.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.signature.SignatureError;
import vn.gov.ra.signature.document.DocumentReport.Verdict;
import vn.gov.ra.status.TestPki;

/** Files made to harm: each is judged or refused, none is waited for, nothing is fetched for it. */
class HostileDocumentsTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);
    private static final int MUTATIONS = 60;
    private static final int BOMB = 64 << 20;

    private final HeldList lists = new HeldList();
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer outside;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        outside.start();
        address = "http://127.0.0.1:" + outside.getAddress().getPort();
    }

    @AfterEach
    void nobody_was_asked() {
        outside.stop(0);
        assertEquals(0, calls.get(), "something was fetched");
    }

    private SignedSamples signed() {
        return new SignedSamples(TestPki.g2().leaf("CN=Nguyễn Thị Hường", SERIAL, address + "/g2.crl"));
    }

    /** Null where it is refused. */
    private Verdict verdict(byte[] file) {
        try {
            return new DocumentCheck(lists, NOW).check(file, null).verdict();
        } catch (DomainException e) {
            return null;
        }
    }

    private ErrorCode refusal(String text) {
        return assertThrows(DomainException.class, () -> new DocumentCheck(lists, NOW).check(text.getBytes(StandardCharsets.UTF_8), null)).error();
    }

    @Test
    void distribution_points_of_certificates_are_not_asked() {
        lists.list = null;
        assertEquals(Verdict.INDETERMINATE, verdict(signed().pdf()));
    }

    @Test
    void what_is_no_document_is_refused_by_its_first_octets() {
        for (String text : List.of("", "x", "PK\u0003\u0004", "%!PS-Adobe", "{\"payload\":\"\"}", "\u0000\u0000")) {
            assertEquals(SignatureError.NO_SIGNED_DOCUMENT, refusal(text), text);
        }
    }

    @Test
    void garbage_behind_a_right_beginning_is_refused() {
        assertEquals(SignatureError.UNREADABLE_DOCUMENT, refusal("<hoSo>"));
        assertEquals(SignatureError.UNREADABLE_DOCUMENT, refusal("-----BEGIN CMS-----\nAAAA\n-----END CMS-----"));
        assertNotEquals(Verdict.TOTAL_PASSED, verdict("%PDF-1.7\ngarbage".getBytes(StandardCharsets.US_ASCII)));
        assertNotEquals(Verdict.TOTAL_PASSED, verdict(new byte[] {0x30, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 6, 9}));
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        assertEquals(SignatureError.UNREADABLE_DOCUMENT, refusal(bomb + "]><x>&a29;</x>"));
        for (String system : List.of(address + "/x.dtd", "file:///etc/hostname")) {
            assertEquals(SignatureError.UNREADABLE_DOCUMENT, refusal("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"" + system + "\">]><x>&a;</x>"));
            assertEquals(SignatureError.UNREADABLE_DOCUMENT, refusal("<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"" + system + "\"><x/>"));
        }
    }

    @Test
    void references_to_elsewhere_are_not_followed() {
        String xml = new String(signed().xml(), StandardCharsets.UTF_8);
        assertTrue(xml.contains("URI=\"\""), "the sample refers to itself");
        for (String elsewhere : List.of(address + "/x", "file:///etc/hostname", "jar:" + address + "/x.jar!/x", "ftp://127.0.0.1/x")) {
            assertNotEquals(Verdict.TOTAL_PASSED, verdict(xml.replaceFirst("URI=\"\"", "URI=\"" + elsewhere + "\"").getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void very_deep_xml_ends_with_an_answer() {
        String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
        assertNotEquals(Verdict.TOTAL_PASSED, verdict(deep.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_small_pdf_that_unfolds_to_much_ends_with_an_answer() {
        byte[] pdf = signed().pdf(HostilePdf.unfolding(BOMB));
        assertTrue(pdf.length < BOMB / 100, "it is small");
        assertEquals(Verdict.TOTAL_PASSED, verdict(pdf));
    }

    @Test
    void mutated_and_cut_documents_are_judged_or_refused_and_what_was_signed_does_not_pass_changed() {
        long seed = 20_260_302;
        Random random = new Random(seed);
        byte[] xml = signed().xml();
        byte[] cms = signed().cms(SignedSamples.LETTER, false);
        byte[] pdf = signed().pdf();
        for (byte[] good : List.of(xml, cms, pdf)) {
            for (int i = 0; i < MUTATIONS; i++) {
                byte[] changed = good.clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                verdict(changed);
                assertNotEquals(Verdict.TOTAL_PASSED, verdict(Arrays.copyOf(good, random.nextInt(good.length))), "cut, seed " + seed + " step " + i);
            }
        }
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = pdf.clone();
            changed[random.nextInt(SignedSamples.LETTER.length)] ^= (byte) (1 << random.nextInt(8));
            assertNotEquals(Verdict.TOTAL_PASSED, verdict(changed), "signed octet changed, seed " + seed + " step " + i);
        }
    }
}
