package vn.gov.ra.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyRegister;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.NewAgency;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;

/** Registers without a database. */
final class RegistersInMemory implements Registers {

    final Map<String, AgencyView> agencies = new HashMap<>();
    final Map<String, PersonView> people = new HashMap<>();
    final List<SubscriberView> subscribers = new ArrayList<>();
    final List<CertificateView> certificates = new ArrayList<>();
    final Map<String, TokenView> tokens = new HashMap<>();
    final List<AuthorityView> authorities = new ArrayList<>();
    final Set<String> revoked = new HashSet<>();

    AgencyView agency(String code, String name) {
        AgencyView view = new AgencyView(Ids.next(), code, name, null, "SO", "PROVINCE", null, "Đắk Lắk", true, null, LocalDate.of(2020, 1, 1), null, 0);
        agencies.put(code, view);
        return view;
    }

    SubscriberView person(String number, String name, AgencyView agency) {
        PersonView view = new PersonView(Ids.next(), name, LocalDate.of(1985, 3, 2), null, null, null, null, 0);
        people.put(number, view);
        SubscriberView member = new SubscriberView(Ids.next(), SubjectKind.PERSON, name, view.id(), agency.id(), agency.name());
        subscribers.add(member);
        return member;
    }

    void certificate(String alias, ParsedCertificate parsed, SubscriberView holder) {
        certificates.add(new CertificateView(Ids.next(), alias, parsed.serial().hex(), parsed.subjectDn(), parsed.commonName(), null, null, parsed.notBefore(), parsed.notAfter(), parsed.sha256(),
                holder.id(), holder.agencyId(), null, null, CertificateState.IN_FORCE, (LocalAlert) null, null, parsed.notBefore(), 0));
    }

    void token(String serial, TokenState state, UUID agency) {
        tokens.put(serial, new TokenView(Ids.next(), serial, "GCA-01", TokenKind.USB_TOKEN, state, "OFFICE", null, null, agency, null, null, null, List.of(), null, null, 0));
    }

    @Override
    public Optional<AgencyView> agency(String code) {
        return Optional.ofNullable(agencies.get(code));
    }

    @Override
    public String agencyName(UUID id) {
        return agencies.values().stream().filter(one -> one.id().equals(id)).map(AgencyView::name).findFirst().orElse("–");
    }

    @Override
    public Optional<FieldError> wrong(NewAgency about) {
        return new AgencyRegister().wrong(about);
    }

    @Override
    public Optional<PersonView> person(String nationalId) {
        return Optional.ofNullable(people.get(nationalId));
    }

    @Override
    public Optional<SubscriberView> member(UUID personId, UUID agencyId) {
        return subscribers.stream().filter(one -> personId.equals(one.personId()) && agencyId.equals(one.agencyId())).findFirst();
    }

    @Override
    public Optional<SubscriberView> subscriber(UUID id) {
        return subscribers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<CertificateView> certificate(String sha256) {
        return certificates.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
    }

    @Override
    public List<CertificateView> certificates(String serial) {
        return certificates.stream().filter(one -> one.serial().equals(serial)).toList();
    }

    @Override
    public Optional<TokenView> token(String serial) {
        return Optional.ofNullable(tokens.get(serial));
    }

    @Override
    public Optional<AuthorityView> issuer(ParsedCertificate certificate) {
        return Authorities.issuerOf(ParsedCertificate.holder(certificate.der()), authorities);
    }

    @Override
    public boolean pinned(AuthorityView authority) {
        return LiveRegisters.pinned(authority, authorities);
    }

    @Override
    public boolean revoked(AuthorityView authority, ParsedCertificate certificate) {
        return revoked.contains(certificate.serial().hex());
    }
}
