package vn.gov.ra.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.delegation.DelegationState;
import vn.gov.ra.delegation.DelegationView;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.security.SecretKeys;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;

/** A clerk of a commune with a certificate, a device, the commune's seal, an account and a delegation. */
final class PersonnelFixtures {

    static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    static final LocalDate FIRST_OF_APRIL = LocalDate.of(2026, 4, 1);
    static final SecretBox BOX = new SecretBox(new SecretKeys(new byte[32], new byte[32], new byte[32]));
    static final UUID COMMUNE = Ids.next();
    static final UUID DEPARTMENT = Ids.next();
    static final UUID HANH = Ids.next();
    static final UUID OWN = Ids.next();
    static final UUID SEAL = Ids.next();
    static final Actor REPORTER = new Actor(Ids.next(), "s", "vanthu.xa", "Nguyễn Thị Hạnh", Ids.next(), COMMUNE, Set.of(Role.CLERK));

    private PersonnelFixtures() {
    }

    /** Another card or telephone and nothing else. */
    static PersonnelEvent told(NewIdentity identity) {
        PersonnelEvent event = new PersonnelEvent(Ids.next(), "BD-2026-0002", new NewPersonnelEvent(PersonnelKind.NAME_OR_ID_CHANGE, HANH, COMMUNE, "13/QĐ-UBND", null, FIRST_OF_APRIL, null, null,
                null, false, false, null, null, identity, false, null), COMMUNE, "Nguyễn Thị Hạnh", REPORTER, MONDAY);
        event.identity(identity, BOX);
        return event;
    }

    static PersonnelEvent event(PersonnelKind kind) {
        UUID to = kind.needsAgency() ? DEPARTMENT : null;
        String position = kind.needsPosition() ? "Phó Chánh Văn phòng" : null;
        NewPersonnelEvent about = new NewPersonnelEvent(kind, HANH, COMMUNE, "12/QĐ-UBND", null, FIRST_OF_APRIL, to, kind.needsSuccessor() ? Ids.next() : null,
                position, false, false, kind == PersonnelKind.NAME_OR_ID_CHANGE ? "Nguyễn Thị Hồng Hạnh" : null,
                kind.needsEmail() ? "hanh@example.gov.vn" : null, null, false, null);
        return new PersonnelEvent(Ids.next(), "BD-2026-0001", about, COMMUNE, "Nguyễn Thị Hạnh", REPORTER, MONDAY);
    }

    static Holdings everything() {
        return new Holdings(List.of(position(COMMUNE)), List.of(certificate(COMMUNE, CertificateState.IN_FORCE)),
                List.of(token(OWN, TokenState.IN_USE), token(SEAL, TokenState.IN_USE)),
                List.of(new SubscriberView(SEAL, SubjectKind.ORGANISATION, "UBND xã Tân Hòa", null, COMMUNE, "UBND xã Tân Hòa")),
                List.of(new DelegationView(Ids.next(), HANH, Ids.next(), COMMUNE, Role.AGENCY_SIGNER, "07/UQ", MONDAY_DATE, FIRST_OF_APRIL.plusYears(1), DelegationState.ACTIVE, 0, false)),
                List.of(new PersonAccounts.OfPerson(Ids.next(), "vanthu.xa", COMMUNE, List.of(Role.CLERK))), List.of(), List.of());
    }

    static Holdings nothing() {
        return new Holdings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static final LocalDate MONDAY_DATE = LocalDate.of(2026, 3, 2);

    static AppointmentView position(UUID agency) {
        return new AppointmentView(Ids.next(), HANH, agency, "UBND xã Tân Hòa", "Văn thư", false, false, null, LocalDate.of(2024, 1, 1), null, 0);
    }

    static CertificateView certificate(UUID agency, CertificateState state) {
        return new CertificateView(Ids.next(), "g2", "7af2df52", "CN=Nguyễn Thị Hạnh", "Nguyễn Thị Hạnh", "hanh@example.gov.vn", "UBND xã Tân Hòa",
                MONDAY, MONDAY.plusSeconds(86_400), "00", OWN, agency, null, null, state, (String) null, null, MONDAY, 0);
    }

    /** The certificate in a SIM. */
    static TokenView sim(CertificateView certificate) {
        return new TokenView(Ids.next(), "0912000001", "SIM", TokenKind.SIM_PKI, TokenState.IN_USE, "NOBODY", null, OWN, COMMUNE, null, null, null, List.of(certificate.id()), MONDAY, null, 0);
    }

    static TokenView token(UUID subscriber, TokenState state) {
        return new TokenView(Ids.next(), "GCA" + state.ordinal() + subscriber.toString().substring(30).toUpperCase(Locale.ROOT), "GCA-01",
                TokenKind.USB_TOKEN, state, "SUBSCRIBER", HANH, subscriber, COMMUNE, null, null, null, List.of(), MONDAY, null, 0);
    }

    /** As V350 has them for whoever leaves for good, with the ground of retirement. */
    static Map<PartAction, RuleView> rules(PersonnelKind kind, Map<PartAction, Offer> offers) {
        Map<PartAction, RuleView> rules = new EnumMap<>(PartAction.class);
        for (PartAction action : PartAction.values()) {
            Offer offer = offers.getOrDefault(action, Offer.NONE);
            rules.put(action, new RuleView(kind, action, offer, action == PartAction.REVOKE && offer != Offer.NONE ? "17.2c-1" : null, 0));
        }
        return rules;
    }
}
