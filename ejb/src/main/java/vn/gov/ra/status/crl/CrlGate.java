package vn.gov.ra.status.crl;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.status.crl.HeldLists.Held;
import vn.gov.ra.status.path.CanonicalName;
import vn.gov.ra.status.path.RevocationList;

/**
 * The one way in for a revocation list, fetched or uploaded. Each rule has one code; what breaks a rule changes nothing.
 * A list that has already expired may come in: its final revocations stand, and nobody calls anything good from it.
 */
public final class CrlGate {

    private final Duration clockSkew;
    private final int maxBytes;

    /**
     * @param clockSkew how far the CA's clock may run ahead of ours
     * @param maxBytes longer lists are refused
     */
    public CrlGate(Duration clockSkew, int maxBytes) {
        this.clockSkew = clockSkew;
        this.maxBytes = maxBytes;
    }

    /**
     * Everything that can be checked without knowing what is held.
     *
     * @param bytes DER or PEM
     * @param points addresses the authority's list may name as its distribution point
     * @throws CrlRefusal the rule it breaks
     */
    public CrlContent check(byte[] bytes, X509CertificateHolder issuer, List<String> points, Instant now) {
        if (bytes.length > maxBytes) {
            throw new CrlRefusal(CrlError.TOO_LARGE, maxBytes);
        }
        byte[] der = CrlReader.der(bytes);
        Supplier<Sealed> sealing = Sealed.of(der, issuer.getSubjectPublicKeyInfo());
        RevocationList list = CrlReader.read(der);
        if (!CanonicalName.of(issuer.getSubject()).equals(list.issuer())) {
            throw new CrlRefusal(CrlError.WRONG_ISSUER, list.issuerName().toString());
        }
        KeyUsage usage = KeyUsage.fromExtensions(issuer.getExtensions());
        if (usage != null && !usage.hasUsages(KeyUsage.cRLSign)) {
            throw new CrlRefusal(CrlError.ISSUER_MAY_NOT_SIGN);
        }
        Sealed sealed = sealing.get();
        if (!sealed.signed()) {
            throw new CrlRefusal(CrlError.BAD_SIGNATURE);
        }
        CrlContent content = CrlReader.content(list, sealed.sha256(), der);
        times(content, now);
        List<String> named = content.scope().points();
        if (!named.isEmpty() && named.stream().noneMatch(points::contains)) {
            throw new CrlRefusal(CrlError.OTHER_SCOPE);
        }
        return content;
    }

    private void times(CrlContent list, Instant now) {
        if (list.thisUpdate().isAfter(now.plus(clockSkew))) {
            throw new CrlRefusal(CrlError.FROM_THE_FUTURE, list.thisUpdate());
        }
        if (list.nextUpdate() != null && !list.nextUpdate().isAfter(list.thisUpdate())) {
            throw new CrlRefusal(CrlError.NEXT_BEFORE_THIS, list.nextUpdate());
        }
    }

    /**
     * Whether it is news beside what is held.
     *
     * @param scope of the full list held; null when none
     * @return false when it is held already
     * @throws CrlRefusal it is older, contradicts what is held, or is a delta that does not fit
     */
    public boolean isNews(CrlContent list, HeldLists held, CrlScope scope) {
        Held same = list.delta() ? held.delta() : held.full();
        if (same != null && same.sha256().equals(list.sha256())) {
            return false;
        }
        if (list.delta()) {
            fitsBase(list, held.full(), scope);
        }
        if (same != null) {
            notOlder(list, same);
        }
        return true;
    }

    /**
     * Whether the authority may have it beside its list of everything: one of CA certificates alone that names no distribution point is none of an
     * authority whose list speaks of all.
     *
     * @param whole the list without a distribution point that is in force; null for none
     * @throws CrlRefusal {@link CrlError#OTHER_SCOPE}
     */
    public void fitsBeside(CrlContent list, RevocationIndex whole) {
        boolean unnamed = list.scope().caCertificatesOnly() && list.scope().points().isEmpty();
        if (unnamed && whole != null && whole.scope().equals(CrlScope.EVERYTHING)) {
            throw new CrlRefusal(CrlError.OTHER_SCOPE);
        }
    }

    private static void notOlder(CrlContent list, Held held) {
        int order = list.number().compareTo(held.number());
        if (order < 0) {
            throw new CrlRefusal(CrlError.OLDER_NUMBER, list.number().toString(), held.number().toString());
        }
        if (order == 0) {
            throw new CrlRefusal(CrlError.SAME_NUMBER_OTHER_CONTENT, list.number().toString());
        }
        if (list.thisUpdate().isBefore(held.thisUpdate())) {
            throw new CrlRefusal(CrlError.OLDER_THIS_UPDATE, list.thisUpdate(), held.thisUpdate());
        }
    }

    private static void fitsBase(CrlContent delta, Held full, CrlScope scope) {
        if (delta.number().compareTo(delta.baseNumber()) <= 0) {
            throw new CrlRefusal(CrlError.DELTA_NOT_NEWER, delta.number().toString(), delta.baseNumber().toString());
        }
        if (full == null || delta.baseNumber().compareTo(full.number()) > 0) {
            throw new CrlRefusal(CrlError.DELTA_WITHOUT_BASE, delta.baseNumber().toString());
        }
        if (delta.number().compareTo(full.number()) <= 0) {
            throw new CrlRefusal(CrlError.DELTA_NOT_NEWER, delta.number().toString(), full.number().toString());
        }
        if (!delta.scope().equals(scope)) {
            throw new CrlRefusal(CrlError.DELTA_OTHER_SCOPE);
        }
    }
}
