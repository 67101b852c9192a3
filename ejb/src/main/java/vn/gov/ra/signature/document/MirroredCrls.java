package vn.gov.ra.signature.document;

import eu.europa.esig.dss.crl.CRLBinary;
import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.crl.CRLValidity;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.Sha256;

/** Gives DSS the lists that this portal holds; there is no other source. One for each document. */
final class MirroredCrls implements CRLSource {

    private static final long serialVersionUID = 1;

    private final transient Grounds grounds;
    private final transient Map<String, CRLValidity> read = new HashMap<>();

    MirroredCrls(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public CRLToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        Optional<AuthorityView> authority = authority(issuer.getEncoded());
        byte[] der = authority.map(found -> grounds.list(found, ParsedCertificate.of(certificate.getEncoded()))).orElse(null);
        if (der == null) {
            return null;
        }
        CRLValidity list = read.computeIfAbsent(Sha256.hex(der), hash -> validity(der, issuer));
        if (!list.isValid()) {
            return null;
        }
        CRLToken token = new CRLToken(certificate, list);
        token.setExternalOrigin(RevocationOrigin.EXTERNAL);
        return token;
    }

    Optional<AuthorityView> authority(byte[] certificate) {
        String sha256 = Sha256.hex(certificate);
        return grounds.authorities().stream().filter(authority -> authority.sha256().equals(sha256)).findFirst();
    }

    private static CRLValidity validity(byte[] der, CertificateToken issuer) {
        try {
            CRLBinary binary = CRLUtils.buildCRLBinary(der);
            return CRLUtils.buildCRLValidity(binary, issuer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
