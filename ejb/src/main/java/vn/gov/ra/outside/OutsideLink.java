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

    /** @throws DomainException {@link OutsideError#IN_REGISTER} where the portal itself brought it, or the register knows another agency for it */
    Optional<CertificateView> known(OutsideCertificate row) {
        Optional<CertificateView> known = register.bySha256(ParsedCertificate.of(row.der()).sha256());
        if (known.filter(one -> one.lineId() != null || one.agencyId() != null && !one.agencyId().equals(row.agencyId())).isPresent()) {
            throw new DomainException(OutsideError.IN_REGISTER, row.serial());
        }
        return known;
    }

    /** What the office has not confirmed stays a record alone. @throws DomainException as {@link #known} */
    void register(OutsideCertificate row) {
        Optional<CertificateView> known = known(row);
        if (!row.confirmed()) {
            return;
        }
        if (known.isPresent()) {
            row.registeredAs(known.get().id());
        } else if (authorities.issuerOf(ParsedCertificate.holder(row.der())).isPresent()) {
            UUID subscriber = row.personId() == null ? subscribers.organisation(row.agencyId()).id() : subscribers.person(row.personId(), row.agencyId()).id();
            row.registeredAs(register.importFor(row.der(), subscriber, row.agencyId()).id());
        }
    }
}
