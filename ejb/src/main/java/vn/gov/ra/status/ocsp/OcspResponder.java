package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.crl.CrlEntry;
import vn.gov.ra.status.crl.CrlReason;
import vn.gov.ra.status.crl.RevocationIndex;

/** Answers an OCSP request. Pure: what it knows is handed in. */
final class OcspResponder {

    private final Duration maxAge;
    private final Function<OcspSubject, ResponderKey> keys;
    private final ResponderKey local;

    /**
     * @param maxAge how long a list without nextUpdate counts
     * @param keys who signs for an authority
     * @param local who signs where authorities with different signers are asked about at once
     */
    OcspResponder(Duration maxAge, Function<OcspSubject, ResponderKey> keys, ResponderKey local) {
        this.maxAge = maxAge;
        this.keys = keys;
        this.local = local;
    }

    /** One single answer; {@code nextUpdate} null where no list speaks. */
    private record Single(CertID id, OcspSubject subject, Verdict verdict, CrlEntry entry, Instant thisUpdate, Instant nextUpdate) {
    }

    /** In the order in which one authority's answer wins over another's with the same name and key. */
    private enum Verdict {
        REVOKED, GOOD, UNKNOWN, LATER, FOREIGN
    }

    OcspAnswer answer(byte[] request, List<OcspSubject> authorities, Instant now) {
        try {
            OcspQuestion question = OcspQuestion.read(request);
            List<Single> singles = question.ids().stream().map(id -> single(id, authorities, now)).toList();
            if (singles.stream().allMatch(single -> single.verdict() == Verdict.FOREIGN)) {
                return error(OCSPRespBuilder.UNAUTHORIZED);
            }
            if (singles.stream().anyMatch(single -> single.verdict() == Verdict.LATER)) {
                return error(OCSPRespBuilder.TRY_LATER);
            }
            return signed(question, singles, now);
        } catch (OcspRequestRefused e) {
            return error(OCSPRespBuilder.MALFORMED_REQUEST);
        } catch (OCSPException | OperatorCreationException | IOException e) {
            return error(OCSPRespBuilder.INTERNAL_ERROR);
        }
    }

    private Single single(CertID id, List<OcspSubject> authorities, Instant now) {
        return authorities.stream().filter(authority -> authority.hashes().fits(id)).map(authority -> single(id, authority, now))
                .min(Comparator.comparing(Single::verdict)).orElseGet(() -> new Single(id, null, Verdict.FOREIGN, null, now, null));
    }

    private Single single(CertID id, OcspSubject authority, Instant now) {
        RevocationIndex index = authority.state().index();
        Freshness freshness = Freshness.of(index, authority.state().lastFailed(), maxAge, now);
        if (freshness == Freshness.NONE || freshness == Freshness.EXPIRED) {
            return new Single(id, authority, Verdict.LATER, null, now, null);
        }
        BigInteger serial = id.getSerialNumber().getValue();
        CrlEntry entry = index.now(serial);
        Verdict verdict = entry != null ? Verdict.REVOKED : authority.known().test(serial) ? Verdict.GOOD : Verdict.UNKNOWN;
        return new Single(id, authority, verdict, entry, index.thisUpdate(), index.nextUpdate(maxAge));
    }

    private OcspAnswer signed(OcspQuestion question, List<Single> singles, Instant now) throws OCSPException, OperatorCreationException, IOException {
        List<ResponderKey> signers = singles.stream().filter(single -> single.subject() != null).map(single -> keys.apply(single.subject())).distinct().toList();
        ResponderKey signer = signers.size() == 1 ? signers.get(0) : local;
        if (signer == null) {
            return error(OCSPRespBuilder.INTERNAL_ERROR);
        }
        BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(signer.certificate().getSubject()));
        for (Single single : singles) {
            builder.addResponse(new CertificateID(single.id()), status(single), Date.from(single.thisUpdate()),
                    single.nextUpdate() == null ? null : Date.from(single.nextUpdate()));
        }
        if (question.nonce() != null) {
            builder.setResponseExtensions(new Extensions(question.nonce()));
        }
        BasicOCSPResp basic = builder.build(signer.signer(), new X509CertificateHolder[] {signer.certificate()}, Date.from(now));
        return new OcspAnswer(new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded(), cacheable(question, singles, signer));
    }

    private static CertificateStatus status(Single single) {
        if (single.verdict() == Verdict.GOOD) {
            return CertificateStatus.GOOD;
        }
        if (single.verdict() != Verdict.REVOKED) {
            return new UnknownStatus();
        }
        Date at = Date.from(single.entry().revokedAt());
        // RFC 5280 §5.3.1: a reason of "unspecified" is better left out.
        return single.entry().reason() == CrlReason.unspecified ? new RevokedStatus(at) : new RevokedStatus(at, single.entry().reason().code());
    }

    /** RFC 9919: one certificate, no nonce; unknown is never kept. */
    private static OcspAnswer.Cacheable cacheable(OcspQuestion question, List<Single> singles, ResponderKey signer) throws IOException {
        Single single = singles.get(0);
        if (singles.size() != 1 || question.nonce() != null || single.verdict() == Verdict.UNKNOWN || single.verdict() == Verdict.FOREIGN) {
            return null;
        }
        List<Object> content = new ArrayList<>(List.of(Sha256.hex(single.id().getEncoded()), single.verdict(), single.thisUpdate(), single.nextUpdate(),
                Sha256.hex(signer.certificate().getEncoded())));
        content.add(single.entry());
        Instant expires = single.nextUpdate().isBefore(signer.notAfter()) ? single.nextUpdate() : signer.notAfter();
        return new OcspAnswer.Cacheable(Sha256.hex(content.toString()).substring(0, 40), single.thisUpdate(), expires);
    }

    static OcspAnswer error(int status) {
        try {
            OCSPResp response = new OCSPRespBuilder().build(status, null);
            return new OcspAnswer(response.getEncoded(), null);
        } catch (OCSPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
