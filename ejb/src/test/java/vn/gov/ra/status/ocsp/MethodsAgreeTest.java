package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.StatusAnswer;
import vn.gov.ra.status.ListTerms;
import vn.gov.ra.status.StatusRules;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.TestPki.CrlDraft;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;
import vn.gov.ra.status.crl.RevocationIndex;

/** REST, OCSP and the list itself say the same of a certificate; while lists come in each answer is that of one list, never of two. */
class MethodsAgreeTest {

    private static final int ISSUED = 10_000;
    private static final int AT_ONCE = 10;
    private static final int SWAPS = 100;
    private static final int SWAPPED = 700;
    private static final int BETWEEN = 40;
    private static final Instant FIRST = NOW.minus(Duration.ofHours(1));
    private static final Evidence EVIDENCE = new Evidence(true, NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(365)), false, List.of());

    private final TestPki ca = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(ca);
    private final AuthorityState authority = new AuthorityState(ca.view("g2"), (RevocationIndex) null, false);
    private final IssuerHashes hashes = new IssuerHashes(ca.certificate());
    private final ResponderKey key = new ResponderKey(TestPki.pair("ocsp-g2").getPrivate(), ca.responder("ocsp-g2"));
    private final SignedAnswers signed = new SignedAnswers();
    private final StatusRules rules = new StatusRules(ListTerms.of(Duration.ofDays(7)));

    private static Evidence issued(BigInteger serial) {
        return serial.signum() > 0 && serial.bitLength() < 32 && serial.intValue() <= ISSUED ? EVIDENCE : null;
    }

    private StatusAnswer rest(int number) {
        BigInteger serial = BigInteger.valueOf(number);
        Evidence evidence = issued(serial);
        return rules.answer(new StatusRules.Question("g2", authority.lists().deciding(serial, evidence), false, serial, evidence, null), NOW);
    }

    private SingleResp[] ocsp(int... numbers) throws Exception {
        List<CertID> ids = IntStream.of(numbers).mapToObj(number -> hashes.sha1(new ASN1Integer(number))).toList();
        OcspResponder responder = new OcspResponder(Duration.ofDays(7), subject -> key, key, (subject, asked, basis, now) -> {
            throw new AssertionError("asked upstream");
        });
        byte[] request = OcspRequests.plain(ids);
        OcspAnswer answer = signed.answer(request, NOW, () -> responder.answer(request, List.of(new OcspSubject(authority, hashes, MethodsAgreeTest::issued)), () -> 0, NOW));
        return ((BasicOCSPResp) new OCSPResp(answer.bytes()).getResponseObject()).getResponses();
    }

    /** In the words of REST, with the reason of a revocation. */
    private static String word(SingleResp single) {
        CertificateStatus status = single.getCertStatus();
        if (status == CertificateStatus.GOOD) {
            return "good";
        }
        return status instanceof RevokedStatus revoked ? word(revoked.hasRevocationReason() ? revoked.getRevocationReason() : 0) : "unknown";
    }

    private static String word(int reason) {
        return reason == 6 ? "onHold 6" : "revoked " + reason;
    }

    private static String word(StatusAnswer answer) {
        boolean listed = answer.status() == StatusWord.revoked || answer.status() == StatusWord.onHold;
        return listed ? word(vn.gov.ra.status.crl.CrlReason.valueOf(answer.reason()).code()) : answer.status().name();
    }

    /** As the platform reads the octets that everybody may fetch. */
    private static String word(X509CRL list, int number) {
        X509CRLEntry entry = list.getRevokedCertificate(BigInteger.valueOf(number));
        if (entry == null) {
            return number <= ISSUED ? "good" : "unknown";
        }
        return word(entry.getRevocationReason() == null ? 0 : entry.getRevocationReason().ordinal());
    }

    @Test
    void ten_thousand_certificates_are_told_alike_by_rest_by_ocsp_and_by_the_list() throws Exception {
        CrlDraft draft = ca.list(1);
        int[] reasons = {1, 2, 3, 4, 5, 6, 9, 10};
        for (int number = 3; number <= ISSUED; number += 5) {
            draft.revoked(number, reasons[number % reasons.length]);
        }
        byte[] octets = draft.der();
        mirror.accept(octets);
        mirror.into(authority);
        X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(octets));
        int[] numbers = new int[AT_ONCE];
        for (int begin = 1; begin <= ISSUED + AT_ONCE; begin += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                numbers[i] = begin + i;
            }
            SingleResp[] told = ocsp(numbers);
            for (int i = 0; i < AT_ONCE; i++) {
                String truth = word(list, numbers[i]);
                assertEquals(truth, word(told[i]), "OCSP of " + numbers[i]);
                assertEquals(truth, word(rest(numbers[i])), "REST of " + numbers[i]);
            }
        }
    }

    /** What list {@code n} says: holds come and go, revocations stay. */
    private static String truth(int n, int number) {
        if (number % 11 == 0 && number <= n * 7) {
            return word(1);
        }
        return number % 7 == n % 7 ? word(6) : "good";
    }

    private byte[] list(int n) {
        CrlDraft draft = ca.list(n).thisUpdate(FIRST.plusSeconds(n));
        for (int number = 1; number <= SWAPPED; number++) {
            String truth = truth(n, number);
            if (!truth.equals("good")) {
                draft.revoked(number, truth.equals(word(6)) ? 6 : 1);
            }
        }
        return draft.der();
    }

    @Test
    @Timeout(120)
    void while_a_hundred_lists_come_in_no_answer_is_wrong_missing_or_a_mixture() throws Exception {
        List<byte[]> lists = new ArrayList<>();
        for (int n = 1; n <= SWAPS + 1; n++) {
            lists.add(list(n));
        }
        mirror.accept(lists.get(0));
        mirror.into(authority);
        AtomicLong answers = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        Set<String> wrong = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Void>> askers = new ArrayList<>();
            for (int seed = 1; seed <= 3; seed++) {
                Random random = new Random(seed);
                Callable<Void> asker = () -> {
                    while (!over.get()) {
                        int number = 1 + random.nextInt(SWAPPED);
                        StatusAnswer rest = rest(number);
                        compare(wrong, "REST", Integer.parseInt(rest.source().crlNumber()), number, word(rest));
                        compare(wrong, "REST's date", seconds(rest.thisUpdate()), number, word(rest));
                        SingleResp single = ocsp(number)[0];
                        int n = seconds(single.getThisUpdate().toInstant());
                        compare(wrong, "OCSP", n, number, word(single));
                        seen.add(n);
                        answers.incrementAndGet();
                    }
                    return null;
                };
                askers.add(threads.submit(asker));
            }
            for (int n = 2; n <= SWAPS + 1; n++) {
                mirror.accept(lists.get(n - 1));
                mirror.into(authority);
                long enough = answers.get() + BETWEEN;
                while (answers.get() < enough && askers.stream().noneMatch(Future::isDone)) {
                    Thread.onSpinWait();
                }
            }
            over.set(true);
            for (Future<Void> asker : askers) {
                asker.get();
            }
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
        assertEquals(Set.of(), wrong);
        assertTrue(answers.get() >= (long) SWAPS * BETWEEN, answers + " answers");
        assertEquals(SWAPS, seen.stream().filter(n -> n > 1).count(), "every list was answered from");
    }

    private static int seconds(Instant thisUpdate) {
        return (int) Duration.between(FIRST, thisUpdate).toSeconds();
    }

    private static void compare(Set<String> wrong, String way, int n, int number, String told) {
        if (!truth(n, number).equals(told)) {
            wrong.add(way + " of " + number + " by list " + n + ": " + told);
        }
    }
}
