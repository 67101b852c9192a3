package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.status.Evidence;

/** The accepted lists as the CA published them, for whoever judges by them with other code. */
@Dependent
public class KeptLists {

    @Inject
    private AuthorityStates states;
    @Inject
    private CrlRepository rows;

    /** DER of the newest complete list that speaks of the certificate; null where none is held. */
    public byte[] deciding(AuthorityView issuer, ParsedCertificate certificate) {
        RevocationIndex index = states.of(issuer).lists().deciding(certificate.serial().value(), Evidence.of(certificate, false));
        return index == null ? null : rows.der(index.held().full().crlId());
    }
}
