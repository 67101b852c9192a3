package vn.gov.ra.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.gov.ra.it.support.CaLog;
import vn.gov.ra.it.support.CaLog.Published;

/**
 * Asks about certificates over and over, by OCSP with and without a nonce and by REST, and judges every answer by the CA's log: it must be what a
 * list says that was in force at some moment between question and answer, with that list's time.
 */
final class SoakAsker implements Runnable {

    private static final Map<String, Integer> REASONS = Map.of("unspecified", 0, "keyCompromise", 1, "affiliationChanged", 3, "superseded", 4, "cessationOfOperation", 5,
            "certificateHold", 6, "privilegeWithdrawn", 9);
    private static final int VERIFY_EACH = 100;
    private static final int REST_EACH = 40;
    private static final int NONCE_EACH = 25;

    private final Shared shared;
    private final Random random;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

    SoakAsker(Shared shared, long seed) {
        this.shared = shared;
        this.random = new Random(seed);
    }

    /** What all askers have in common. */
    static final class Shared {

        final String url;
        final CaLog log;
        final List<BigInteger> serials;
        final X509CertificateHolder responder;
        final Map<BigInteger, CertificateID> ids = new HashMap<>();
        final Map<BigInteger, URI> gets = new HashMap<>();
        /** The newest list that was in force before anybody asks from now on. */
        final AtomicReference<BigInteger> inForce;
        final LongAdder answers = new LongAdder();
        final Queue<String> wrong = new ConcurrentLinkedQueue<>();
        volatile boolean over;

        Shared(String url, CaLog log, List<BigInteger> serials, X509CertificateHolder issuer, X509CertificateHolder responder, BigInteger inForce) throws Exception {
            this.url = url;
            this.log = log;
            this.serials = serials;
            this.responder = responder;
            this.inForce = new AtomicReference<>(inForce);
            for (BigInteger serial : serials) {
                CertificateID id = new CertificateID(new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1), issuer, serial);
                ids.put(serial, id);
                gets.put(serial, URI.create(url + "/ocsp/" + URLEncoder.encode(Base64.getEncoder().encodeToString(new OCSPReqBuilder().addRequest(id).build().getEncoded()),
                        StandardCharsets.US_ASCII)));
            }
        }
    }

    /** What an answer says. @param reason code of RFC 5280; null for good. @param number of the list where the answer names it */
    private record Said(Integer reason, Instant thisUpdate, BigInteger number) {

        boolean is(Published list, BigInteger serial) {
            return Objects.equals(reason, list.reasons().get(serial)) && thisUpdate.equals(list.thisUpdate()) && (number == null || number.equals(list.number()));
        }
    }

    @Override
    public void run() {
        for (long count = 1; !shared.over; count++) {
            BigInteger serial = shared.serials.get(random.nextInt(shared.serials.size()));
            BigInteger from = shared.inForce.get();
            try {
                Said rest = count % REST_EACH == 0 ? rest(serial) : null;
                Said said = rest == null ? ocsp(serial, count) : rest;
                shared.answers.increment();
                if (!listed(said, serial, from)) {
                    shared.wrong.add(serial.toString(16) + " said " + said + " while list " + from + " to " + shared.log.newest() + " were in force");
                }
            } catch (Exception e) {
                shared.wrong.add(serial.toString(16) + ": " + e);
            }
        }
    }

    /** What was published since the log was last read may have been asked for. */
    private boolean listed(Said said, BigInteger serial, BigInteger from) {
        return fits(said, serial, from) || again(said, serial, from);
    }

    private boolean again(Said said, BigInteger serial, BigInteger from) {
        shared.log.read();
        return fits(said, serial, from);
    }

    private boolean fits(Said said, BigInteger serial, BigInteger from) {
        for (Published list : shared.log.since(from)) {
            if (said.is(list, serial)) {
                return true;
            }
        }
        return false;
    }

    /** @return null where it is held back: without a token the address has its quota of a minute */
    private Said rest(BigInteger serial) throws Exception {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(shared.url + "/api/v1/certificates/g2/" + serial.toString(16) + "/status"))
                .timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 429 && answer.headers().firstValue("Retry-After").isPresent()) {
            return null;
        }
        require(answer.statusCode() == 200, "HTTP " + answer.statusCode());
        JsonObject json = Json.createReader(new StringReader(answer.body())).readObject();
        String status = json.getString("status");
        require(List.of("good", "revoked", "onHold").contains(status), status);
        return new Said(status.equals("good") ? null : REASONS.get(json.getString("reason")), Instant.parse(json.getString("thisUpdate")),
                new BigInteger(json.getJsonObject("source").getString("crlNumber")));
    }

    private Said ocsp(BigInteger serial, long count) throws Exception {
        byte[] nonce = count % NONCE_EACH == 0 ? new byte[16] : null;
        HttpRequest.Builder request = HttpRequest.newBuilder(shared.gets.get(serial)).timeout(Duration.ofSeconds(20));
        if (nonce != null) {
            random.nextBytes(nonce);
            request = HttpRequest.newBuilder(URI.create(shared.url + "/ocsp")).timeout(Duration.ofSeconds(20)).header("Content-Type", "application/ocsp-request")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(withNonce(serial, nonce)));
        }
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        require(answer.statusCode() == 200, "HTTP " + answer.statusCode());
        OCSPResp response = new OCSPResp(answer.body());
        require(response.getStatus() == OCSPResp.SUCCESSFUL, "OCSP status " + response.getStatus());
        BasicOCSPResp basic = (BasicOCSPResp) response.getResponseObject();
        SingleResp single = basic.getResponses()[0];
        require(single.getCertID().getSerialNumber().equals(serial), "about another certificate");
        if (nonce != null) {
            Extension back = basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            require(back != null && new DEROctetString(nonce).equals(back.getParsedValue()), "without its nonce");
        }
        if (count % VERIFY_EACH == 1) {
            require(basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(shared.responder)), "a wrong signature");
        }
        Instant thisUpdate = single.getThisUpdate().toInstant();
        if (single.getCertStatus() == CertificateStatus.GOOD) {
            return new Said(null, thisUpdate, null);
        }
        require(single.getCertStatus() instanceof RevokedStatus, "unknown");
        RevokedStatus revoked = (RevokedStatus) single.getCertStatus();
        return new Said(revoked.hasRevocationReason() ? revoked.getRevocationReason() : 0, thisUpdate, null);
    }

    private byte[] withNonce(BigInteger serial, byte[] nonce) throws Exception {
        return new OCSPReqBuilder().addRequest(shared.ids.get(serial))
                .setRequestExtensions(new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded()))).build().getEncoded();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
