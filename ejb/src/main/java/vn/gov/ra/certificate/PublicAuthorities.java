package vn.gov.ra.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.gov.ra.shared.DomainException;

/** What everybody may know of an authority: its certificate. */
@Stateless
public class PublicAuthorities {

    @Inject
    private Authorities authorities;

    /** @throws DomainException {@link CertificateError#UNKNOWN_AUTHORITY} */
    @PermitAll
    public byte[] certificate(String alias) {
        return authorities.byAlias(alias).orElseThrow(() -> new DomainException(CertificateError.UNKNOWN_AUTHORITY, alias)).der();
    }
}
