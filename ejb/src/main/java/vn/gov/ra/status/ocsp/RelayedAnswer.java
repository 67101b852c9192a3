package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import vn.gov.ra.certificate.Signatures;

/**
 * An authority's own answer that was looked at and may be passed on.
 *
 * @param status of the OCSPResponse; anything but successful has nothing to pass on
 * @param good serials that it calls good
 * @param unknown it knows nothing of one of them
 * @param nextUpdate null where it may not be kept
 * @param came when we got it
 */
record RelayedAnswer(byte[] bytes, int status, Set<BigInteger> good, boolean unknown, Instant thisUpdate, Instant nextUpdate, Instant came) {

    /** How far the upstream's clock may be from ours, and how old an answer without nextUpdate may be. */
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofMinutes(1);

    /** @throws IOException in words, what is wrong with it */
    static RelayedAnswer read(byte[] bytes, List<CertID> asked, X509CertificateHolder authority, Instant now) throws IOException {
        try {
            OCSPResp response = new OCSPResp(bytes);
            if (response.getStatus() != OCSPResp.SUCCESSFUL) {
                return new RelayedAnswer(bytes, response.getStatus(), Set.of(), false, null, null, now);
            }
            if (!(response.getResponseObject() instanceof BasicOCSPResp basic)) {
                throw new IOException("no basic response");
            }
            require(signed(basic, authority, now), "not signed by the authority or whom it delegated");
            require(basic.getCriticalExtensionOIDs().isEmpty(), "unknown critical extension");
            return read(bytes, basic, asked, now);
        } catch (OCSPException | RuntimeException e) {
            throw new IOException("unreadable: " + e.getClass().getSimpleName());
        }
    }

    private static RelayedAnswer read(byte[] bytes, BasicOCSPResp basic, List<CertID> asked, Instant now) throws IOException {
        Set<List<Object>> missing = asked.stream().map(RelayedAnswer::content).collect(Collectors.toCollection(HashSet::new));
        Set<BigInteger> good = new HashSet<>();
        Instant first = now;
        Instant end = Instant.MAX;
        boolean unknown = false;
        for (SingleResp single : basic.getResponses()) {
            if (!missing.remove(content(single.getCertID().toASN1Primitive()))) {
                continue;
            }
            Instant from = single.getThisUpdate().toInstant();
            Instant to = single.getNextUpdate() == null ? from.plus(SKEW) : single.getNextUpdate().toInstant();
            require(!from.isAfter(now.plus(SKEW)), "thisUpdate in the future");
            require(to.isAfter(now), "out of date");
            if (single.getCertStatus() == CertificateStatus.GOOD) {
                good.add(single.getCertID().getSerialNumber());
            }
            unknown |= single.getCertStatus() instanceof UnknownStatus;
            first = from.isBefore(first) ? from : first;
            end = single.getNextUpdate() == null ? Instant.MIN : to.isBefore(end) ? to : end;
        }
        require(missing.isEmpty(), "not about every certificate asked for");
        return new RelayedAnswer(bytes, OCSPResp.SUCCESSFUL, good, unknown, first, end.equals(Instant.MIN) ? null : end, now);
    }

    /** Without the parameters of the hash, which some write as NULL and some leave out. */
    private static List<Object> content(CertID id) {
        return List.of(id.getHashAlgorithm().getAlgorithm(), id.getIssuerNameHash(), id.getIssuerKeyHash(), id.getSerialNumber());
    }

    /** RFC 6960 §4.2.2.2: by the authority itself, or by a key that it delegated in a certificate that comes along. */
    private static boolean signed(BasicOCSPResp basic, X509CertificateHolder authority, Instant now) {
        if (named(basic, authority) && Signatures.verifies(basic, authority)) {
            return true;
        }
        for (X509CertificateHolder each : basic.getCerts()) {
            ResponderKey responder = new ResponderKey(null, each);
            if (named(basic, each) && responder.inDate(now) && responder.delegatedBy(authority) && Signatures.verifies(basic, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(BasicOCSPResp basic, X509CertificateHolder signer) {
        ResponderID id = basic.getResponderId().toASN1Primitive();
        return signer.getSubject().equals(id.getName())
                || Arrays.equals(sha1(signer.getSubjectPublicKeyInfo().getPublicKeyData().getOctets()), id.getKeyHash());
    }

    /** RFC 6960 §4.2.1: byKey is this, whatever is signed with. */
    private static byte[] sha1(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    /** Nothing that may be given was kept past its end. */
    boolean current(Instant now) {
        return nextUpdate != null && now.isBefore(nextUpdate);
    }

    /** Four fifths of the time it may be kept, but not at once again: when a newer one is asked for. */
    Instant due() {
        Instant late = thisUpdate.plus(Duration.between(thisUpdate, nextUpdate).multipliedBy(4).dividedBy(5));
        Instant soonest = came.plus(REST);
        Instant due = late.isAfter(soonest) ? late : soonest;
        return due.isBefore(nextUpdate) ? due : nextUpdate;
    }
}
