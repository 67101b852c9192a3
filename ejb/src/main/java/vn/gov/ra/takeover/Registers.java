package vn.gov.ra.takeover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.NewAgency;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.token.TokenView;

/** What the registers answer while old books are held against them; nothing is changed by asking. */
interface Registers {

    /** By a present or former code. */
    Optional<AgencyView> agency(String code);

    /** What an agency is called; a dash for none. */
    String agencyName(UUID id);

    Optional<FieldError> wrong(NewAgency about);

    /** By the keyed hash of the personal number. */
    Optional<PersonView> person(String nationalId);

    /** The person as a member of that agency. */
    Optional<SubscriberView> member(UUID personId, UUID agencyId);

    Optional<SubscriberView> subscriber(UUID id);

    Optional<CertificateView> certificate(String sha256);

    List<CertificateView> certificates(String serial);

    Optional<TokenView> token(String serial);

    /** Whose signature it has; empty where no registered authority signed it. */
    Optional<AuthorityView> issuer(ParsedCertificate certificate);

    /** The way up from that authority ends in one that is trusted. */
    boolean pinned(AuthorityView authority);

    /** A verified list names it for good. */
    boolean revoked(AuthorityView authority, ParsedCertificate certificate);
}
