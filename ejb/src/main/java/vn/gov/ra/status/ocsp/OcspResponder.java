package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.AnswerCounts.Kind;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.CrlEntry;
import vn.gov.ra.status.crl.CrlReason;
import vn.gov.ra.status.crl.RevocationIndex;

/** Answers an OCSP request. Pure: what it knows is handed in. */
final class OcspResponder {

    /** Words of RFC 6960 §2.3. */
    private static final Map<Integer, String> REFUSALS = Map.of(OCSPRespBuilder.MALFORMED_REQUEST, "malformedRequest", OCSPRespBuilder.TRY_LATER, "tryLater",
            OCSPRespBuilder.UNAUTHORIZED, "unauthorized");

    /** Its value is NULL (RFC 6960 §4.4.8). */
    private static final Extension EXTENDED_REVOKE = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp.branch("9"), false, new DEROctetString(new byte[] {5, 0}));

    /** CertStatus [2]. */
    private static final int UNKNOWN = 2;

    private final Duration maxAge;
    private final Function<OcspSubject, ResponderKey> keys;
    private final ResponderKey local;
    private final Relay relay;
    private final boolean grace;

    /** Brings the authority's own answer. */
    interface Relay {

        /** @param basis what the authority's lists say, which the answer must not contradict */
        OcspAnswer answer(OcspSubject authority, List<CertID> ids, Knowledge basis, Instant now);
    }

    /**
     * @param maxAge how long a list without nextUpdate counts
     * @param keys who signs for an authority
     * @param local who signs where authorities with different signers are asked about at once
     */
    OcspResponder(Duration maxAge, Function<OcspSubject, ResponderKey> keys, ResponderKey local, Relay relay) {
        this(maxAge, keys, local, relay, false);
    }

    /** @param grace whether a list past its end still says what it has revoked for good; of all else it never says anything */
    OcspResponder(Duration maxAge, Function<OcspSubject, ResponderKey> keys, ResponderKey local, Relay relay, boolean grace) {
        this.maxAge = maxAge;
        this.keys = keys;
        this.local = local;
        this.relay = relay;
        this.grace = grace;
    }

    /** One single answer; {@code index} and {@code nextUpdate} null where no list speaks. */
    private record Single(CertID id, OcspSubject subject, Verdict verdict, CrlEntry entry, RevocationIndex index, Instant thisUpdate, Instant nextUpdate) {
    }

    /** In the order in which one authority's answer wins over another's with the same name and key. */
    private enum Verdict {
        REVOKED, GOOD, UNKNOWN, LATER,
        /** Nobody issued it, and the authority's answer to that is revoked. */
        NEVER_ISSUED,
        /** Nobody issued it, and the authority's answer to that is none. */
        NOT_OURS,
        FOREIGN;

        static Verdict of(UnissuedAnswer unissued) {
            return switch (unissued) {
                case UNKNOWN -> UNKNOWN;
                case REVOKED -> NEVER_ISSUED;
                case UNAUTHORIZED -> NOT_OURS;
            };
        }

        boolean unanswered() {
            return this == NOT_OURS || this == FOREIGN;
        }
    }

    /** @param roster counts up when authorities are entered or changed */
    OcspAnswer answer(byte[] request, List<OcspSubject> authorities, LongSupplier roster, Instant now) {
        long rosterThen = roster.getAsLong();
        try {
            OcspQuestion question = OcspQuestion.read(request);
            List<OcspSubject> meant = meant(question, authorities);
            if (meant.isEmpty()) {
                return error(OCSPRespBuilder.UNAUTHORIZED);
            }
            List<AuthorityState> states = new ArrayList<>(meant.size());
            boolean relayed = false;
            for (OcspSubject each : meant) {
                states.add(each.state());
                relayed |= each.relayed();
            }
            Knowledge basis = Knowledge.of(states, roster, rosterThen);
            if (relayed) {
                return relayed(question, meant, basis, now);
            }
            List<Single> singles = new ArrayList<>(question.ids().size());
            boolean answered = false;
            for (CertID id : question.ids()) {
                Single single = single(id, meant, basis, now);
                if (single.verdict() == Verdict.LATER) {
                    return error(OCSPRespBuilder.TRY_LATER);
                }
                answered |= !single.verdict().unanswered();
                singles.add(single);
            }
            return answered ? signed(question, singles, basis, now) : error(OCSPRespBuilder.UNAUTHORIZED);
        } catch (OcspRequestRefused e) {
            return error(OCSPRespBuilder.MALFORMED_REQUEST);
        } catch (RuntimeOperatorException | OperatorCreationException | IOException e) {
            return error(OCSPRespBuilder.INTERNAL_ERROR);
        }
    }

    /** In the order in which the authorities are given. Here and below in loops: streams took a fifth of what an answer takes beside its signature. */
    private static List<OcspSubject> meant(OcspQuestion question, List<OcspSubject> authorities) {
        List<OcspSubject> meant = new ArrayList<>(1);
        for (OcspSubject each : authorities) {
            if (asks(question, each)) {
                meant.add(each);
            }
        }
        return meant;
    }

    private static boolean asks(OcspQuestion question, OcspSubject authority) {
        for (CertID id : question.ids()) {
            if (authority.hashes().fits(id)) {
                return true;
            }
        }
        return false;
    }

    /** One authority signs for itself alone: a question about it and others has no answer that anybody could sign. */
    private OcspAnswer relayed(OcspQuestion question, List<OcspSubject> meant, Knowledge basis, Instant now) {
        boolean alone = meant.size() == 1 && question.ids().stream().allMatch(meant.get(0).hashes()::fits);
        return alone ? relay.answer(meant.get(0), question.ids(), basis, now) : error(OCSPRespBuilder.UNAUTHORIZED);
    }

    private Single single(CertID id, List<OcspSubject> authorities, Knowledge basis, Instant now) {
        Single best = null;
        for (OcspSubject authority : authorities) {
            if (authority.hashes().fits(id)) {
                Single other = single(id, authority, basis, now);
                best = best == null || other.verdict().compareTo(best.verdict()) < 0 ? other : best;
            }
        }
        return best == null ? new Single(id, null, Verdict.FOREIGN, null, null, now, null) : best;
    }

    private Single single(CertID id, OcspSubject authority, Knowledge basis, Instant now) {
        BigInteger serial = id.getSerialNumber().getValue();
        Evidence evidence = authority.issued().apply(serial);
        RevocationIndex index = basis.lists(authority.state()).deciding(serial, evidence);
        Freshness freshness = Freshness.of(index, authority.state().lastFailed(), authority.state().terms(maxAge), now);
        CrlEntry entry = freshness == Freshness.NONE ? null : index.now(serial);
        boolean lasting = grace && entry != null && !entry.hold();
        if (freshness == Freshness.NONE || freshness == Freshness.EXPIRED && !lasting) {
            return new Single(id, authority, Verdict.LATER, null, null, now, null);
        }
        // A list that speaks of some certificates only says nothing good of the others.
        boolean silent = entry == null && evidence != null && !index.scope().covers(evidence.ca(), evidence.crlUrls());
        Verdict verdict = silent ? Verdict.LATER : entry != null ? Verdict.REVOKED : evidence != null ? Verdict.GOOD : Verdict.of(authority.unissued());
        return new Single(id, authority, verdict, entry, index, index.thisUpdate(), index.nextUpdate(maxAge));
    }

    private OcspAnswer signed(OcspQuestion question, List<Single> singles, Knowledge basis, Instant now) throws OperatorCreationException, IOException {
        ResponderKey signer = signer(singles);
        if (signer == null) {
            return error(OCSPRespBuilder.INTERNAL_ERROR);
        }
        ASN1EncodableVector responses = new ASN1EncodableVector();
        for (Single single : singles) {
            responses.add(new SingleResponse(single.id(), status(single), DerTimes.of(single.thisUpdate()), DerTimes.of(single.nextUpdate()),
                    single.index() == null ? null : SingleExtensions.of(single.index(), single.verdict() == Verdict.REVOKED)));
        }
        List<Extension> extensions = extensions(question, singles);
        ResponseData data = new ResponseData(signer.name(), DerTimes.of(now), new DERSequence(responses),
                extensions.isEmpty() ? null : new Extensions(extensions.toArray(Extension[]::new)));
        byte[] bytes = SignedOctets.of(data.getEncoded(ASN1Encoding.DER), signer);
        return new OcspAnswer(bytes, cacheable(bytes, question, singles, signer, basis, now), kind(singles));
    }

    /** The key of all authorities that are asked about, else the local one. */
    private ResponderKey signer(List<Single> singles) {
        Set<ResponderKey> signers = new HashSet<>(2);
        for (Single single : singles) {
            if (single.subject() != null) {
                signers.add(keys.apply(single.subject()));
            }
        }
        return signers.size() == 1 ? signers.iterator().next() : local;
    }

    /** RFC 6960 §4.4.8: who says revoked of what nobody issued says in the answer that it does so. */
    private static List<Extension> extensions(OcspQuestion question, List<Single> singles) {
        List<Extension> extensions = new ArrayList<>();
        if (question.nonce() != null) {
            extensions.add(question.nonce());
        }
        for (Single single : singles) {
            if (single.verdict() == Verdict.NEVER_ISSUED) {
                extensions.add(EXTENDED_REVOKE);
                break;
            }
        }
        return extensions;
    }

    private static CertStatus status(Single single) {
        if (single.verdict() == Verdict.GOOD) {
            return new CertStatus();
        }
        if (single.verdict() == Verdict.NEVER_ISSUED) {
            return revoked(Instant.EPOCH, CrlReason.certificateHold);
        }
        return single.verdict() == Verdict.REVOKED ? revoked(single.entry().revokedAt(), single.entry().reason()) : new CertStatus(UNKNOWN, DERNull.INSTANCE);
    }

    /** RFC 5280 §5.3.1: a reason of "unspecified" is better left out. */
    private static CertStatus revoked(Instant at, CrlReason reason) {
        return new CertStatus(new RevokedInfo(DerTimes.of(at), reason == CrlReason.unspecified ? null : CRLReason.lookup(reason.code())));
    }

    /** RFC 9919: one certificate, no nonce; what rests on the register's silence, or on a list past its end, is never kept. */
    private static OcspAnswer.Cacheable cacheable(byte[] bytes, OcspQuestion question, List<Single> singles, ResponderKey signer, Knowledge basis,
            Instant now) {
        Single single = singles.get(0);
        if (singles.size() != 1 || question.nonce() != null || single.verdict() != Verdict.GOOD && single.verdict() != Verdict.REVOKED) {
            return null;
        }
        Instant expires = single.nextUpdate().isBefore(signer.notAfter()) ? single.nextUpdate() : signer.notAfter();
        return !now.isBefore(expires) ? null : new OcspAnswer.Cacheable(tag(bytes), single.thisUpdate(), expires, expires, basis);
    }

    /** What is counted: of several certificates, that they were several. */
    private static Kind kind(List<Single> singles) {
        if (singles.size() > 1) {
            return new Kind("several", AnswerCounts.NOTHING);
        }
        return switch (singles.get(0).verdict()) {
            case GOOD -> new Kind("good", "INVENTORY");
            case REVOKED -> new Kind(singles.get(0).entry().hold() ? "onHold" : "revoked", "CRL");
            case NEVER_ISSUED -> new Kind("neverIssued", AnswerCounts.NOTHING);
            default -> new Kind("unknown", AnswerCounts.NOTHING);
        };
    }

    static String tag(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, 40);
    }

    static OcspAnswer error(int status) {
        try {
            OCSPResp response = new OCSPRespBuilder().build(status, null);
            return new OcspAnswer(response.getEncoded(), null, new Kind(REFUSALS.getOrDefault(status, "internalError"), AnswerCounts.NOTHING));
        } catch (OCSPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
