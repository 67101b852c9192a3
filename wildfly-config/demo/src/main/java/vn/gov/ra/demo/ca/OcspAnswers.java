package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The operator's own OCSP: says what is true this second, published or not, signed by the issuing authority itself. */
final class OcspAnswers {

    private static final Duration HOLDS_FOR = Duration.ofMinutes(10);
    private static final int MAX_NONCE = 128;

    private final CaState state;
    private final DigestCalculatorProvider digests;

    OcspAnswers(CaState state) {
        this.state = state;
        try {
            digests = new JcaDigestCalculatorProviderBuilder().build();
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The DER response to a DER request; never throws for what is in the request. */
    byte[] answer(byte[] request) throws IOException {
        state.refresh();
        try {
            return answer(new OCSPReq(request));
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException | OCSPException e) {
            return plain(OCSPRespBuilder.MALFORMED_REQUEST);
        }
    }

    private byte[] answer(OCSPReq request) throws IOException, OCSPException {
        Req[] asked = request.getRequestList();
        Authority first = null;
        for (Req one : asked) first = first == null ? issuer(one.getCertID()) : first;
        if (asked.length == 0) return plain(OCSPRespBuilder.MALFORMED_REQUEST);
        if (first == null) return plain(OCSPRespBuilder.UNAUTHORIZED);
        Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null && !isFit(nonce)) return plain(OCSPRespBuilder.MALFORMED_REQUEST);
        BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(first.certificate().getSubject()));
        Instant now = state.now();
        for (Req one : asked)
            builder.addResponse(one.getCertID(), status(one.getCertID(), first), Date.from(now), Date.from(now.plus(HOLDS_FOR)));
        if (nonce != null) builder.setResponseExtensions(new Extensions(nonce));
        X509CertificateHolder[] chain = {first.certificate()};
        return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, builder.build(first.signer("SHA256withRSA"), chain, Date.from(now))).getEncoded();
    }

    /** Null (OCSP's "good") for an issued certificate that is neither revoked nor on hold. */
    private CertificateStatus status(CertificateID id, Authority signing) {
        Authority authority = issuer(id);
        BigInteger serial = id.getSerialNumber();
        if (authority == null || !authority.alias().equals(signing.alias()) || authority.issued(serial) == null) return new UnknownStatus();
        Revocation revocation = authority.revocation(serial);
        return revocation == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(revocation.at()), revocation.reason());
    }

    private Authority issuer(CertificateID id) {
        for (String alias : state.aliases()) {
            Authority authority = state.authority(alias);
            try {
                if (id.matchesIssuer(authority.certificate(), digests)) return authority;
            } catch (OCSPException e) {
                return null;   // a digest that we cannot compute names nobody we know
            }
        }
        return null;
    }

    private static boolean isFit(Extension nonce) {
        int length = ASN1OctetString.getInstance(nonce.getParsedValue()).getOctets().length;
        return length >= 1 && length <= MAX_NONCE;
    }

    private static byte[] plain(int status) throws IOException {
        try {
            return new OCSPRespBuilder().build(status, null).getEncoded();
        } catch (OCSPException e) {
            throw new IOException(e);
        }
    }
}
