package vn.gov.ra.certificate;

import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.GeneralName;
import vn.gov.ra.shared.DomainException;

/** Addresses that a certificate names (RFC 5280 §4.2.2.1). Nothing here says that they may be asked. */
public final class CertificateAddresses {

    private CertificateAddresses() {
    }

    /**
     * HTTP addresses of responders, in order; none where it cannot be read.
     *
     * @param der a certificate
     */
    public static List<String> ocsp(byte[] der) {
        try {
            AuthorityInformationAccess access = AuthorityInformationAccess.fromExtensions(ParsedCertificate.holder(der).getExtensions());
            return access == null ? List.of() : Stream.of(access.getAccessDescriptions()).filter(CertificateAddresses::responder)
                    .map(each -> each.getAccessLocation().getName().toString()).filter(url -> url.toLowerCase(java.util.Locale.ROOT).startsWith("http")).toList();
        } catch (DomainException | IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static boolean responder(AccessDescription access) {
        return AccessDescription.id_ad_ocsp.equals(access.getAccessMethod()) && access.getAccessLocation().getTagNo() == GeneralName.uniformResourceIdentifier;
    }
}
