package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateAddresses;
import vn.gov.ra.certificate.IssuedCertificates;
import vn.gov.ra.status.issued.IssuedIndex;

/** Reads what an authority's certificates say of its addresses: the lists from all in the register, the responders from the newest. */
@Dependent
class AddressFinder {

    @Inject
    private IssuedIndex issued;
    @Inject
    private IssuedCertificates register;

    FoundAddresses of(AuthorityView authority) {
        return new FoundAddresses(issued.points(authority.id()), register.newest(authority.id()).map(CertificateAddresses::ocsp).orElseGet(java.util.List::of));
    }
}
