package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyRegister;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.NewAgency;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateSerial;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.certificate.Signatures;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.status.Revocations;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.subscriber.NationalId;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenSerial;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** The registers themselves. */
@Dependent
class LiveRegisters {

    private static final int AT_ONCE = 500;

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

    /** What stands in them for the rows of one run. */
    Registers of(List<Staged> rows) {
        return new Snapshot(rows);
    }

    private static Optional<String> serial(Staged row) {
        try {
            return Optional.ofNullable(row.value("certificateSerial")).map(written -> CertificateSerial.parse(written).hex());
        } catch (DomainException none) {
            return Optional.empty();
        }
    }

    private static List<List<String>> some(List<Staged> rows, Function<Staged, Optional<String>> of) {
        return portions(rows.stream().map(of).flatMap(Optional::stream).distinct().toList());
    }

    private static <T> List<List<T>> portions(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE).mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE))).toList();
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

    /** Read by the hundred: thousands of rows one by one would take minutes. */
    private final class Snapshot implements Registers {

        private final List<AuthorityView> known = authorities.all();
        private final Map<String, PersonView> people = new HashMap<>();
        private final Map<UUID, List<SubscriberView>> members = new HashMap<>();
        private final Map<String, List<CertificateView>> bySerial = new HashMap<>();
        private final Map<String, CertificateView> byHash = new HashMap<>();
        private final Map<String, TokenView> devices = new HashMap<>();

        Snapshot(List<Staged> rows) {
            some(rows, row -> Optional.ofNullable(row.value("nationalId"))).forEach(numbers -> persons.byNationalIds(numbers).forEach((number, person) -> people.put(NationalId.clean(number), person)));
            for (List<UUID> ids : portions(people.values().stream().map(PersonView::id).distinct().toList())) {
                members.putAll(subscribers.ofPersons(ids));
            }
            some(rows, LiveRegisters::serial).forEach(serials -> bySerial.putAll(certificates.bySerials(serials)));
            bySerial.values().stream().flatMap(List::stream).forEach(one -> byHash.put(one.sha256(), one));
            some(rows, row -> TokenJudge.serial(row).map(TokenSerial::value)).forEach(serials -> devices.putAll(tokens.bySerials(serials)));
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
            return Optional.ofNullable(people.get(nationalId));
        }

        @Override
        public Optional<SubscriberView> member(UUID personId, UUID agencyId) {
            return members.getOrDefault(personId, List.of()).stream().filter(one -> agencyId.equals(one.agencyId())).findFirst();
        }

        @Override
        public Optional<SubscriberView> subscriber(UUID id) {
            return Optional.of(subscribers.byId(id));
        }

        @Override
        public Optional<CertificateView> certificate(String sha256) {
            return Optional.ofNullable(byHash.get(sha256));
        }

        @Override
        public List<CertificateView> certificates(String serial) {
            return bySerial.getOrDefault(serial, List.of());
        }

        @Override
        public Optional<TokenView> token(String serial) {
            return Optional.ofNullable(devices.get(serial));
        }

        @Override
        public Optional<AuthorityView> issuer(ParsedCertificate certificate) {
            return Authorities.issuerOf(ParsedCertificate.holder(certificate.der()), known);
        }

        @Override
        public boolean pinned(AuthorityView authority) {
            return LiveRegisters.pinned(authority, known);
        }

        /** An expired one may have left the lists since: what the book says of it cannot be checked and does not matter to anybody who relies on it. */
        @Override
        public boolean revoked(AuthorityView authority, ParsedCertificate certificate) {
            return certificate.notAfter().isBefore(clock.instant()) || revocations.revocationOf(authority.alias(), certificate, null).status() == StatusWord.revoked;
        }
    }
}
