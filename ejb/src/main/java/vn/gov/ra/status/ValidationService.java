package vn.gov.ra.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.certificate.PemText;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;

/** Validates a certificate to a configured anchor. */
@Stateless
public class ValidationService {

    private static final int MAX_INTERMEDIATES = 20;

    @Inject
    private AuthorityStates states;
    @Inject
    private CrlConfig config;
    @Inject
    private Clock clock;

    /**
     * @param certificate PEM or base64 DER
     * @param intermediates the same; null for none
     * @param at RFC 3339, null for now
     * @throws DomainException a certificate or the moment cannot be read
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public ValidationAnswer validate(String certificate, List<String> intermediates, String at) {
        Instant now = clock.instant();
        List<String> given = intermediates == null ? List.of() : intermediates;
        if (given.size() > MAX_INTERMEDIATES) {
            throw new DomainException(StatusError.TOO_MANY_INTERMEDIATES, MAX_INTERMEDIATES);
        }
        List<X509CertificateHolder> supplied = given.stream().map(text -> ParsedCertificate.holder(PemText.der(text))).toList();
        return new PathValidation(List.copyOf(states.all()), supplied, Moments.past(at, now), now, config.maxAge())
                .validate(ParsedCertificate.holder(PemText.der(certificate)));
    }
}
