package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.CaLog;
import vn.gov.ra.it.support.Disturbing;
import vn.gov.ra.it.support.Feed;
import vn.gov.ra.it.support.Portal;

/**
 * Lists change under load, addresses misbehave and the CA is killed: every answer equals the list before or the list after. Some rounds in every run;
 * with {@code -Dra.long=true} twenty minutes and a million answers. {@code -Dra.seed} repeats the choices of a run.
 */
@Disturbing
class SoakIT {

    private static final boolean LONG = Boolean.getBoolean("ra.long");
    private static final Duration AT_LEAST = LONG ? Duration.ofMinutes(20) : Duration.ofSeconds(25);
    private static final Duration AT_MOST = LONG ? Duration.ofMinutes(60) : Duration.ofSeconds(50);
    private static final long ENOUGH = LONG ? 1_000_000 : 2_000;
    private static final int ASKERS = 4;
    /** The CA is killed in each round with that rest. */
    private static final int KILL_EACH = 4;
    private static final String AUTHORITY = "/api/v1/authorities/g2";
    /** Of nobody who has to sign in another test, and without an open line. */
    private static final String OURS = "select c.serial from certificate c join authority a on a.id = c.authority_id where a.alias = 'g2' and c.state = 'IN_FORCE'"
            + " and c.line_id is null and c.not_after > now() + interval '2 days' and c.subscriber_id not in (select s.id from subscriber s join app_user u on u.person_id = s.person_id)"
            + " order by c.serial limit 60";

    private final Portal portal = Portal.get();
    private final Random random = new Random(seed());
    private final CaLog log = new CaLog(portal.environment().demoDirectory().resolve("journal.tsv"), "g2");
    private final List<BigInteger> serials = portal.rows(OURS).stream().map(row -> new BigInteger(row.get(0), 16)).toList();
    private SoakAsker.Shared shared;
    private int swaps;
    private int kills;

    private static long seed() {
        long seed = Long.getLong("ra.seed", System.nanoTime());
        System.out.println("SoakIT -Dra.seed=" + seed);
        return seed;
    }

    @Test
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    void every_answer_equals_the_list_before_or_after_the_swap() throws Exception {
        byte[] old = Api.anonymous().get(portal.caUrl() + "/crl/g2.crl").expect(200).bytes();
        CaOperator.refresh();
        shared = new SoakAsker.Shared(portal.url(), log, serials, certificate("/ca/g2.cer"), certificate("/ca/g2/responder.cer"), log.newest());
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        try (Feed feed = new Feed()) {
            feed.gives("cu.crl", old).gives("rac.crl", new byte[3000]).breaksOff("nua.crl", old).resets("dut.crl").says("500.crl", 500, "");
            addresses(Stream.of("cu", "rac", "nua", "dut", "500").map(each -> feed.url(each + ".crl")).toList());
            for (int i = 0; i < ASKERS; i++) {
                askers.execute(new SoakAsker(shared, random.nextLong()));
            }
            rounds();
        } finally {
            shared.over = true;
            askers.shutdown();
            assertTrue(askers.awaitTermination(1, TimeUnit.MINUTES));
            portal.environment().start();
            addresses(List.of());
        }
        System.out.println("SoakIT: " + shared.answers.sum() + " answers, " + swaps + " swaps, " + kills + " kills, " + shared.wrong.size() + " wrong");
        assertEquals(List.of(), shared.wrong.stream().limit(10).toList());
        assertTrue(swaps > 1 && kills > 0, swaps + " swaps, " + kills + " kills");
        assertTrue(shared.answers.sum() >= ENOUGH, shared.answers.sum() + " answers");
    }

    private void rounds() throws Exception {
        Instant begun = Instant.now();
        for (int round = 1; Instant.now().isBefore(begun.plus(AT_LEAST)) || shared.answers.sum() < ENOUGH && Instant.now().isBefore(begun.plus(AT_MOST)); round++) {
            change(round);
            if (round % KILL_EACH == 2) {
                killedWhileAsked();
            }
            BigInteger taken = refreshed();
            if (taken != null) {
                swaps++;
                shared.inForce.set(taken);
            }
            assertEquals(List.of(), shared.wrong.stream().limit(10).toList(), "in round " + round);
        }
    }

    /** Some go on hold, some are released, and now and then one is revoked for good; then a list says so. */
    private void change(int round) {
        for (int i = 0; i < 5; i++) {
            operator(serials.get(random.nextInt(serials.size() - 10)), random.nextBoolean() ? CaOperator.HOLD : CaOperator.RELEASE);
        }
        if (round % 10 == 1) {
            operator(serials.get(serials.size() - 10 + round / 10 % 10), 1);
        }
        Api.anonymous().post(portal.caUrl() + "/crl/publish", Json.createObjectBuilder().add("issuer", "g2")).expect(200);
        log.read();
    }

    /** What the operator refuses, because it is so already, changes nothing. */
    private void operator(BigInteger serial, int reason) {
        Api.anonymous().post(portal.caUrl() + "/revocations", Json.createObjectBuilder().add("issuer", "g2").add("serial", serial.toString(16)).add("reason", reason)
                .add("publish", false));
    }

    private void killedWhileAsked() throws Exception {
        CompletableFuture<BigInteger> asked = CompletableFuture.supplyAsync(this::refreshed);
        portal.environment().kill("ca");
        kills++;
        BigInteger taken = asked.get(1, TimeUnit.MINUTES);
        if (taken != null) {
            shared.inForce.set(taken);
        }
        portal.environment().start();
    }

    /** Number of the list in force by then; null where the CA did not answer. */
    private BigInteger refreshed() {
        List<JsonObject> results = Api.as("quantri").post(AUTHORITY + "/refresh", Json.createObjectBuilder()).expect(200).json().getJsonArray("results").getValuesAs(JsonObject.class);
        return results.stream().filter(result -> List.of("UPDATED", "UNCHANGED").contains(result.getString("outcome"))).map(result -> new BigInteger(result.getString("number")))
                .max(BigInteger::compareTo).orElse(null);
    }

    /** Beside the CA's own. */
    private void addresses(List<String> more) {
        JsonArrayBuilder urls = Json.createArrayBuilder().add(portal.caUrl() + "/crl/g2.crl");
        more.forEach(urls::add);
        Api.as("quantri").patch(AUTHORITY, Json.createObjectBuilder().add("crlUrls", urls)).expect(200);
    }

    private static X509CertificateHolder certificate(String path) throws Exception {
        return new X509CertificateHolder(Api.anonymous().get(path).expect(200).bytes());
    }
}
