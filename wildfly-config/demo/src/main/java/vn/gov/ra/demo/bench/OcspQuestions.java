package vn.gov.ra.demo.bench;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.gov.ra.demo.bench.HttpLoad.Question;
import vn.gov.ra.demo.bench.HttpLoad.Sample;

/** Questions about one authority's certificates, and whether an answer to one is true to it. */
final class OcspQuestions {

    private static final String TYPE = "application/ocsp-request";
    private static final int NONCE = 16;

    private final X509CertificateHolder responder;
    private final CertificateID[] ids;
    /** Each question with a nonce of zeros, which stands at its end: to write the nonce over is all that is left to do when it is asked. */
    private final byte[][] nonced;

    /** What an answer has to repeat; the nonce null for none. */
    private record Subject(BigInteger serial, byte[] nonce) {
    }

    /** @param responder who signs; null for whoever's certificate comes with the answer */
    OcspQuestions(X509CertificateHolder authority, X509CertificateHolder responder, BigInteger[] serials) throws Exception {
        this.responder = responder;
        this.ids = new CertificateID[serials.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = new CertificateID(new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1), authority, serials[i]);
        }
        this.nonced = Arrays.stream(ids).map(id -> request(id, new byte[NONCE])).toArray(byte[][]::new);
    }

    /** All of them by address. */
    Question[] gets(String path) {
        return Arrays.stream(ids).map(id -> new Question(HttpLoad.get(path + "/"
                + URLEncoder.encode(Base64.getEncoder().encodeToString(request(id, null)), StandardCharsets.US_ASCII)), new Subject(id.getSerialNumber(), null)))
                .toArray(Question[]::new);
    }

    /** All of them by body. */
    Question[] posts(String path) {
        return Arrays.stream(ids).map(id -> new Question(HttpLoad.post(path, TYPE, request(id, null)), new Subject(id.getSerialNumber(), null)))
                .toArray(Question[]::new);
    }

    /** One with a nonce that was never used. */
    Question fresh(String path, long number) {
        int which = (int) (number % ids.length);
        byte[] nonce = new byte[NONCE];
        ThreadLocalRandom.current().nextBytes(nonce);
        byte[] request = nonced[which].clone();
        System.arraycopy(nonce, 0, request, request.length - NONCE, NONCE);
        return new Question(HttpLoad.post(path, TYPE, request), new Subject(ids[which].getSerialNumber(), nonce));
    }

    private static byte[] request(CertificateID id, byte[] nonce) {
        try {
            OCSPReqBuilder builder = new OCSPReqBuilder().addRequest(id);
            if (nonce != null) {
                builder.setRequestExtensions(new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded())));
            }
            return builder.build().getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException an answer is another's, without its nonce or not signed by the responder */
    void judge(List<Sample> samples) throws Exception {
        for (Sample sample : samples) {
            Subject subject = (Subject) sample.question().subject();
            OCSPResp response = new OCSPResp(sample.body());
            if (response.getStatus() != OCSPResp.SUCCESSFUL) {
                throw new IllegalStateException("OCSP status " + response.getStatus() + " about " + subject.serial().toString(16));
            }
            BasicOCSPResp answer = (BasicOCSPResp) response.getResponseObject();
            Extension nonce = answer == null ? null : answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            boolean right = answer != null && answer.getResponses()[0].getCertID().getSerialNumber().equals(subject.serial())
                    && (subject.nonce() == null || nonce != null && Arrays.equals(new DEROctetString(subject.nonce()).getEncoded(), nonce.getExtnValue().getOctets()));
            if (!right || !answer.isSignatureValid(new JcaContentVerifierProviderBuilder().build(responder == null ? answer.getCerts()[0] : responder))) {
                throw new IllegalStateException("a wrong answer about " + subject.serial().toString(16));
            }
        }
    }
}
