package vn.gov.ra.outside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.Subscribers;

/** Brings a record into the register, where a registered authority signed it; its lists then say what it is worth. */
@Dependent
class OutsideLink {

    @Inject
    private Authorities authorities;
    @Inject
    private CertificateRegister register;
    @Inject
    private Subscribers subscribers;

    /** @throws DomainException {@link OutsideError#IN_REGISTER} where the portal itself brought it */
    void register(OutsideCertificate row) {
        ParsedCertificate parsed = ParsedCertificate.of(row.der());
        Optional<CertificateView> known = register.bySha256(parsed.sha256());
        if (known.filter(one -> one.lineId() != null).isPresent()) {
            throw new DomainException(OutsideError.IN_REGISTER, row.serial());
        }
        if (known.isPresent()) {
            row.registeredAs(known.get().id());
        } else if (authorities.issuerOf(ParsedCertificate.holder(row.der())).isPresent()) {
            UUID subscriber = row.personId() == null ? subscribers.organisation(row.agencyId()).id() : subscribers.person(row.personId(), row.agencyId()).id();
            row.registeredAs(register.importFor(row.der(), subscriber, row.agencyId()).id());
        }
    }
}
