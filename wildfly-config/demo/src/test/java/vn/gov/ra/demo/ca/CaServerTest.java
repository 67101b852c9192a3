package vn.gov.ra.demo.ca;

import static org.junit.jupiter.api.Assertions.*;
import static vn.gov.ra.demo.ca.DemoCa.HANH;
import static vn.gov.ra.demo.ca.DemoCa.NOON;

import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaServerTest {

    private final HttpClient http = HttpClient.newHttpClient();
    @TempDir Path home;
    private CaState ca;
    private CaServer server;

    @BeforeEach
    void start() throws Exception {
        ca = DemoCa.open(home);
        server = CaServer.start(ca, 0);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        ca.close();
    }

    @Test
    void lists_and_certificates_are_served_and_an_unchanged_list_is_304() throws Exception {
        HttpResponse<byte[]> list = get("/crl/g2.crl");
        assertArrayEquals(ca.crl("g2").der(), list.body());
        assertArrayEquals(ca.certificate("g1root"), get("/ca/g1root.cer").body());
        assertEquals(304, get("/crl/g2.crl", "If-None-Match", list.headers().firstValue("ETag").orElseThrow()).statusCode());
        assertEquals(304, get("/crl/g2.crl", "If-Modified-Since", list.headers().firstValue("Last-Modified").orElseThrow()).statusCode());
        post("/crl/publish", "{}");
        assertEquals(200, get("/crl/g2.crl", "If-None-Match", list.headers().firstValue("ETag").orElseThrow()).statusCode());
        assertEquals(404, get("/crl/g9.crl").statusCode());
        assertEquals(404, get("/la").statusCode());
        assertEquals(200, get("/health").statusCode());
    }

    @Test
    void ocsp_says_good_revoked_and_unknown_and_echoes_the_nonce() throws Exception {
        for (String alias : new String[] {"g2", "g1"}) {
            IssuedCertificate certificate = ca.issue(alias, HANH, NOON, null);
            assertNull(status(alias, certificate.serial()), alias + " good");
            ca.revoke(alias, certificate.serial(), 1, NOON);
            assertEquals(Date.from(NOON), ((RevokedStatus) status(alias, certificate.serial())).getRevocationTime());
            assertInstanceOf(UnknownStatus.class, status(alias, BigInteger.TEN));
        }
    }

    @Test
    void ocsp_takes_get_and_answers_rubbish_as_malformed() throws Exception {
        IssuedCertificate certificate = ca.issue("g2", HANH, NOON, null);
        String encoded = Base64.getEncoder().encodeToString(request("g2", certificate.serial()));
        OCSPResp answer = new OCSPResp(get("/ocsp/" + URLEncoder.encode(encoded, StandardCharsets.US_ASCII)).body());

        assertEquals(OCSPRespBuilder.SUCCESSFUL, answer.getStatus());
        assertEquals(OCSPRespBuilder.MALFORMED_REQUEST, new OCSPResp(post("/ocsp", "rác".getBytes(StandardCharsets.UTF_8)).body()).getStatus());
    }

    @Test
    void a_revocation_is_published_with_it_and_a_release_undoes_a_hold() throws Exception {
        IssuedCertificate certificate = ca.issue("g2", HANH, NOON, null);
        String body = "{\"issuer\":\"g2\",\"serial\":\"%s\",\"reason\":%s}";

        assertEquals(200, post("/revocations", body.formatted(certificate.serialHex(), "6")).statusCode());
        assertEquals(1, ca.crl("g2").entries());
        assertEquals(200, post("/revocations", body.formatted(certificate.serialHex(), "8")).statusCode());
        assertEquals(0, ca.crl("g2").entries());
        assertEquals(409, post("/revocations", body.formatted(certificate.serialHex(), "8")).statusCode());
        assertEquals(200, post("/revocations", body.formatted("0x" + certificate.serialHex().toUpperCase(java.util.Locale.ROOT), "\"keyCompromise\",\"publish\":false")).statusCode());
        assertEquals(0, ca.crl("g2").entries(), "held back");
        assertEquals(404, post("/revocations", body.formatted("0a", "1")).statusCode());
        assertEquals(400, post("/revocations", body.formatted("không", "1")).statusCode());
        assertEquals(400, post("/revocations", "{").statusCode());
        assertEquals(405, get("/revocations").statusCode());
    }

    @Test
    void a_submission_is_answered_as_switched() throws Exception {
        assertEquals(3, Submissions.rows(post("/submissions", Submissions.threePeople()).body()).size());
        post("/switches", "{\"answer\":\"twice\"}");
        assertEquals(6, Submissions.rows(post("/submissions", Submissions.threePeople()).body()).size());
        HttpResponse<byte[]> late = post("/submissions?answer=late", Submissions.threePeople());
        assertEquals(202, late.statusCode());
        assertEquals(3, Submissions.rows(get(late.headers().firstValue("Location").orElseThrow()).body()).size());
        assertEquals(400, post("/switches", "{\"answer\":\"hư\"}").statusCode());
        HttpResponse<byte[]> refused = post("/submissions?answer=none", "rác".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, refused.statusCode());
        assertEquals("CA-ZIP", Json.object(new String(refused.body(), StandardCharsets.UTF_8)).get("code"));
    }

    private Object status(String alias, BigInteger serial) throws Exception {
        OCSPResp answer = new OCSPResp(post("/ocsp", request(alias, serial)).body());
        BasicOCSPResp basic = (BasicOCSPResp) answer.getResponseObject();
        X509CertificateHolder issuer = new X509CertificateHolder(ca.certificate(alias));
        assertTrue(basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuer)));
        assertNotNull(basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce));
        return basic.getResponses()[0].getCertStatus();
    }

    private byte[] request(String alias, BigInteger serial) throws Exception {
        CertificateID id = new CertificateID(new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                new X509CertificateHolder(ca.certificate(alias)), serial);
        Extension nonce = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(new DEROctetString(new byte[32]).getEncoded()));
        return new OCSPReqBuilder().addRequest(id).setRequestExtensions(new Extensions(nonce)).build().getEncoded();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String path, String body) throws Exception {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> post(String path, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
