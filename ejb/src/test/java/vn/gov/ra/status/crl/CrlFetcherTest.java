package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.Upstream;

/** An address that lists are fetched from, with every misbehaviour; what the list in force says goes on meanwhile. */
@Timeout(60)
class CrlFetcherTest {

    private static final int MOST = 64 * 1024;
    private static final BigInteger LISTED = BigInteger.valueOf(5);

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2);
    private final byte[] newer = g2.list(2).revoked(LISTED, TestPki.NOW, 1).revoked(6, 1).der();
    private final Upstream upstream = new Upstream();
    private final CrlFetcher fetcher = fetcher(Duration.ofSeconds(2));

    CrlFetcherTest() {
        mirror.accept(g2.list(1).revoked(LISTED, TestPki.NOW, 1).der());
    }

    private static CrlFetcher fetcher(Duration deadline, String... hosts) {
        return new CrlFetcher(deadline, MOST, new AllowedHosts(Set.of(hosts)));
    }

    @AfterEach
    void end() {
        upstream.close();
    }


    private byte[] fetched(CrlFetcher by) throws IOException {
        return by.begin(upstream.url(), Map.of()).await().bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MISSING", "ERROR", "HALF", "RESETS", "REDIRECTS", "ENDLESS", "HEADERS", "NONSENSE", "SLOW", "DRIPS"})
    void trouble_on_the_way_is_told_within_the_deadline_and_over_when_it_is_over(String trouble) throws Exception {
        upstream.does(trouble, newer);
        long begun = System.nanoTime();

        IOException told = assertThrows(IOException.class, () -> fetched(fetcher));

        assertTrue(!told.getMessage().isBlank(), trouble);
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 20, trouble);
        upstream.says(newer);
        assertArrayEquals(newer, fetched(fetcher));
    }

    /** What arrives whole and is no list of ours is the gate's to refuse. */
    @ParameterizedTest
    @ValueSource(strings = {"HTML", "GARBAGE", "EMPTY", "LIES", "OLDER", "WRONG_SIGNATURE", "WRONG_ISSUER", "UNKNOWN_CRITICAL", "NESTED"})
    void what_is_no_newer_list_of_the_authority_changes_nothing(String body) throws Exception {
        mirror.accept(g2.list(3).revoked(LISTED, TestPki.NOW, 1).der());
        RevocationIndex before = mirror.index();
        upstream.does(body.equals("LIES") ? "LIES" : "ANSWERS", body(body));
        byte[] arrived = fetched(fetcher);

        assertThrows(CrlRefusal.class, () -> mirror.accept(arrived));

        assertSame(before, mirror.index());
        assertEquals(CrlReason.keyCompromise, mirror.index().now(LISTED).reason());
    }

    private byte[] body(String kind) {
        TestPki other = TestPki.authority(new org.bouncycastle.asn1.x500.X500Name("CN=CA khác,C=VN"), "khác");
        return switch (kind) {
            case "HTML" -> "<!DOCTYPE html><title>Bảo trì</title>".getBytes(StandardCharsets.UTF_8);
            case "GARBAGE" -> new java.util.Random(7).ints(3000).collect(java.io.ByteArrayOutputStream::new, (out, each) -> out.write(each), (a, b) -> { }).toByteArray();
            case "EMPTY" -> new byte[0];
            case "OLDER" -> newer;
            case "WRONG_SIGNATURE" -> g2.list(4).signedBy(other.pair()).der();
            case "WRONG_ISSUER" -> other.list(4).der();
            case "UNKNOWN_CRITICAL" -> g2.list(4).extension(new org.bouncycastle.asn1.ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2"), true,
                    org.bouncycastle.asn1.DERNull.INSTANCE).der();
            case "NESTED" -> nested();
            default -> g2.list(4).der();
        };
    }

    /** Sequences in sequences, as deep as they go. */
    private static byte[] nested() {
        byte[] nested = new byte[40_000];
        for (int i = 0; i < nested.length; i += 4) {
            int left = nested.length - i - 4;
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x82;
            nested[i + 2] = (byte) (left >> 8);
            nested[i + 3] = (byte) left;
        }
        return nested;
    }

    @Test
    void a_list_longer_than_allowed_is_not_read_to_its_end() {
        upstream.says(new byte[MOST + 1]);

        assertThrows(IOException.class, () -> fetched(fetcher));
    }

    @ParameterizedTest
    @CsvSource({"application/pkix-crl,false", "Application/PKIX-CRL; charset=binary,false", "application/octet-stream,true", "text/html,true", "'',true"})
    void the_content_type_is_told_where_it_is_odd_and_decides_nothing(String type, boolean odd) throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {
                // kept in memory
            }

            @Override
            public void close() {
                // kept in memory
            }
        };
        Logger log = Logger.getLogger(CrlFetcher.class.getName());
        log.addHandler(handler);
        try {
            upstream.says(newer);
            upstream.calls(type);

            assertTrue(mirror.accept(fetched(fetcher)));
        } finally {
            log.removeHandler(handler);
        }
        assertEquals(odd ? List.of("crl.content-type url=" + upstream.url() + " type=" + type) : List.of(), lines);
    }

    @Test
    void it_asks_conditionally_only_after_what_came_was_taken_in() throws Exception {
        upstream.tagged("\"a1\"");
        upstream.says(newer);
        CrlFetcher.Fetched first = fetcher.begin(upstream.url(), Map.of()).await();
        assertArrayEquals(newer, fetched(fetcher), "not taken in yet");

        fetcher.taken(upstream.url(), first);
        assertNull(fetched(fetcher), "nothing changed");
        fetcher.forget(upstream.url());
        assertArrayEquals(newer, fetched(fetcher));
    }

    @Test
    void one_redirect_to_an_allowed_host_is_followed_and_no_second_and_none_elsewhere() throws Exception {
        try (Upstream real = new Upstream()) {
            real.says(newer);
            upstream.sendsOn(real.url());
            assertThrows(IOException.class, () -> fetched(fetcher), "no host is allowed");
            assertThrows(IOException.class, () -> fetched(fetcher(Duration.ofSeconds(2), "ca.gov.vn")), "another host is");
            assertEquals(0, real.asked());
            String host = java.net.URI.create(real.url()).getAuthority();
            assertArrayEquals(newer, fetched(fetcher(Duration.ofSeconds(2), host)));

            real.sendsOn(real.url() + "/2");
            IOException told = assertThrows(IOException.class, () -> fetched(fetcher(Duration.ofSeconds(2), host)));
            assertEquals("HTTP 302", told.getMessage());
            assertEquals(2, real.asked());
            upstream.sendsOn("file:///etc/passwd");
            assertThrows(IOException.class, () -> fetched(fetcher(Duration.ofSeconds(2), host)));
        }
    }

    @Test
    void the_deadline_is_one_for_the_redirect_too() {
        try (Upstream real = new Upstream()) {
            real.does("SLOW", newer);
            upstream.sendsOn(real.url());
            long begun = System.nanoTime();

            assertThrows(IOException.class, () -> fetched(fetcher(Duration.ofSeconds(1), "127.0.0.1")));

            assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 15);
        }
    }
}
