package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;

/** Full lists of revoked certificates (RFC 5280 §5): number and authority key, no distribution point, reasons per entry. */
final class CrlWriter {

    /** A root's list changes hardly ever, so it holds longer. */
    private static final int ROOT_FACTOR = 30;

    private final CaOptions options;

    CrlWriter(CaOptions options) {
        this.options = options;
    }

    PublishedCrl write(Authority authority, BigInteger number, Instant at) {
        Instant thisUpdate = at.truncatedTo(ChronoUnit.SECONDS);
        Duration lifetime = authority.isRoot() ? options.crlLifetime().multipliedBy(ROOT_FACTOR) : options.crlLifetime();
        Instant nextUpdate = thisUpdate.plus(lifetime);
        X509v2CRLBuilder builder = new X509v2CRLBuilder(authority.certificate().getSubject(), Date.from(thisUpdate));
        builder.setNextUpdate(Date.from(nextUpdate));
        int entries = 0;
        for (Map.Entry<BigInteger, Revocation> entry : authority.revoked().entrySet()) {
            if (!isListed(authority, entry.getKey(), entry.getValue(), thisUpdate)) continue;
            // unspecified (0) is written as no reason at all, RFC 5280 §5.3.1; Bouncy Castle leaves it out by itself
            builder.addCRLEntry(entry.getKey(), Date.from(entry.getValue().at()), entry.getValue().reason());
            entries++;
        }
        try {
            builder.addExtension(Extension.authorityKeyIdentifier, false, Extensions.authorityKey(authority.certificate()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
            return new PublishedCrl(authority.alias(), number, thisUpdate, nextUpdate, entries, builder.build(authority.signer()).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isListed(Authority authority, BigInteger serial, Revocation revocation, Instant thisUpdate) {
        if (revocation.at().isAfter(thisUpdate)) return false;
        IssuedCertificate certificate = authority.issued(serial);
        return !options.dropExpired() || certificate == null || !certificate.notAfter().isBefore(thisUpdate);
    }
}
