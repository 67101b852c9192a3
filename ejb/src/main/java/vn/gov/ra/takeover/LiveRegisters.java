package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyRegister;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.NewAgency;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.certificate.Signatures;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.status.Revocations;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** The registers themselves. Holds the list of authorities for as long as one run looks at it. */
@Dependent
class LiveRegisters implements Registers {

    @Inject
    private AgencyDirectory agencies;
    @Inject
    private AgencyRegister agencyRules;
    @Inject
    private PersonRegister persons;
    @Inject
    private Subscribers subscribers;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private Authorities authorities;
    @Inject
    private Revocations revocations;
    @Inject
    private Clock clock;
    private List<AuthorityView> known;

    /** Reads the authorities anew; called where a run begins. */
    LiveRegisters afresh() {
        known = authorities.all();
        return this;
    }

    @Override
    public Optional<AgencyView> agency(String code) {
        return agencies.byCode(code);
    }

    @Override
    public String agencyName(UUID id) {
        return id == null ? "–" : agencies.byId(id).name();
    }

    @Override
    public Optional<FieldError> wrong(NewAgency about) {
        return agencyRules.wrong(about);
    }

    @Override
    public Optional<PersonView> person(String nationalId) {
        return persons.byNationalId(nationalId);
    }

    @Override
    public Optional<SubscriberView> member(UUID personId, UUID agencyId) {
        return subscribers.known(personId, agencyId);
    }

    @Override
    public Optional<SubscriberView> subscriber(UUID id) {
        return Optional.of(subscribers.byId(id));
    }

    @Override
    public Optional<CertificateView> certificate(String sha256) {
        return certificates.bySha256(sha256);
    }

    @Override
    public List<CertificateView> certificates(String serial) {
        return certificates.bySerials(List.of(serial)).getOrDefault(serial, List.of());
    }

    @Override
    public Optional<TokenView> token(String serial) {
        return tokens.bySerial(serial);
    }

    @Override
    public Optional<AuthorityView> issuer(ParsedCertificate certificate) {
        return Authorities.issuerOf(ParsedCertificate.holder(certificate.der()), known);
    }

    @Override
    public boolean pinned(AuthorityView authority) {
        return pinned(authority, known);
    }

    /** Every certificate on the way up is signed by the next one, up to one that is trusted. */
    static boolean pinned(AuthorityView authority, List<AuthorityView> known) {
        Set<UUID> seen = new HashSet<>();
        AuthorityView at = authority;
        while (at != null && seen.add(at.id())) {
            if (at.trustAnchor()) {
                return true;
            }
            AuthorityView below = at;
            at = known.stream().filter(one -> one.id().equals(below.parentId()))
                    .filter(one -> Signatures.verifies(ParsedCertificate.holder(below.der()), ParsedCertificate.holder(one.der()))).findFirst().orElse(null);
        }
        return false;
    }

    /** An expired one may have left the lists since: what the book says of it cannot be checked and does not matter to anybody who relies on it. */
    @Override
    public boolean revoked(AuthorityView authority, ParsedCertificate certificate) {
        return certificate.notAfter().isBefore(clock.instant()) || revocations.revocationOf(authority.alias(), certificate, null).status() == StatusWord.revoked;
    }
}
