package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/** The registered authorities, for other rooms. */
@Dependent
public class Authorities {

    @Inject
    private AuthorityRepository rows;

    public List<AuthorityView> all() {
        return rows.all().stream().map(Authority::view).toList();
    }

    public Optional<AuthorityView> byAlias(String alias) {
        return rows.byAlias(alias).map(Authority::view);
    }

    /** @param sha256 of the authority's certificate, lower-case hex */
    public Optional<AuthorityView> bySha256(String sha256) {
        return rows.bySha256(sha256).map(Authority::view);
    }

    public Optional<AuthorityView> byId(UUID id) {
        return rows.byId(id).map(Authority::view);
    }

    /** Who signed it: name, key identifier and signature all fit. The newest where one key stands in two certificates. */
    public Optional<AuthorityView> issuerOf(X509CertificateHolder certificate) {
        return issuerOf(certificate, all());
    }

    /** The same among those that the caller knows already. */
    public static Optional<AuthorityView> issuerOf(X509CertificateHolder certificate, List<AuthorityView> known) {
        return known.stream().filter(authority -> signed(certificate, authority)).reduce((first, second) ->
                ParsedCertificate.holder(second.der()).getNotBefore().after(ParsedCertificate.holder(first.der()).getNotBefore()) ? second : first);
    }

    private static boolean signed(X509CertificateHolder certificate, AuthorityView authority) {
        X509CertificateHolder issuer = ParsedCertificate.holder(authority.der());
        return issuer.getSubject().equals(certificate.getIssuer()) && keyFits(certificate, issuer) && Signatures.verifies(certificate, issuer);
    }

    /** RFC 5280 §4.2.1.1: a hint; an identifier that contradicts rules the issuer out, a missing one does not. */
    private static boolean keyFits(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            AuthorityKeyIdentifier named = AuthorityKeyIdentifier.fromExtensions(certificate.getExtensions());
            SubjectKeyIdentifier own = SubjectKeyIdentifier.fromExtensions(issuer.getExtensions());
            if (named == null || named.getKeyIdentifierOctets() == null || own == null) {
                return true;
            }
            return Arrays.equals(named.getKeyIdentifierOctets(), own.getKeyIdentifier());
        } catch (RuntimeException e) {
            return false;
        }
    }
}
