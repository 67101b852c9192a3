package vn.gov.ra.demo.seed;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.demo.ca.CaState;
import vn.gov.ra.demo.ca.IssueOrder;
import vn.gov.ra.demo.ca.IssuedCertificate;
import vn.gov.ra.demo.ca.Revocation;
import vn.gov.ra.demo.ca.SubjectSpec;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.VietnameseText;

/** Has the demo's CA issue what the plan says, revoke what it says, and writes the register. */
final class Certificates {

    private static final String PROVINCE = "ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG";

    private final Connection connection;
    private final CaState ca;
    private final Instant now;
    private final Map<String, UUID> authorities = new HashMap<>();
    private final Map<UUID, UUID> subscriberOfPerson = new HashMap<>();
    private final Map<UUID, UUID> subscriberOfUnit = new HashMap<>();

    Certificates(Connection connection, CaState ca, Clock clock) {
        this.connection = connection;
        this.ca = ca;
        this.now = clock.instant();
    }

    /** A registered certificate and what it was planned as. */
    record Registered(UUID id, CertificatePlan.Item item, UUID subscriberId, String serial) {
    }

    void authorities(String caUrl) throws SQLException {
        try (Insert rows = new Insert(connection, "authority", "id", "alias", "subject", "sha256", "der", "parent_id", "trust_anchor", "crl_urls", "ocsp_urls",
                "responder_mode")) {
            for (String alias : List.of("g2root", "g1root", CaState.G2, CaState.G1)) {
                byte[] der = ca.certificate(alias);
                authorities.put(alias, Seeded.id("authority", alias));
                boolean root = alias.endsWith("root");
                rows.row(authorities.get(alias), alias, ParsedCertificate.of(der).subjectDn(), Sha256.hex(der), der, root ? null : authorities.get(alias + "root"), root,
                        caUrl + "/crl/" + alias + ".crl", root ? "" : caUrl + "/ocsp", alias.equals(CaState.G2) ? "DELEGATED" : "LOCAL");
            }
        }
    }

    List<Registered> issue(List<CertificatePlan.Item> items, List<Unit> units, List<DemoPerson> people) throws SQLException {
        subscribers(units, people);
        List<Registered> registered = new ArrayList<>();
        for (boolean g1 : new boolean[] {false, true}) {
            List<CertificatePlan.Item> part = items.stream().filter(item -> item.g1() == g1).toList();
            List<IssuedCertificate> issued = ca.issueAll(g1 ? CaState.G1 : CaState.G2,
                    part.stream().map(item -> new IssueOrder(subject(item), item.notBefore(), item.notAfter())).toList());
            Map<BigInteger, Revocation> revocations = new LinkedHashMap<>();
            for (int i = 0; i < part.size(); i++) {
                CertificatePlan.Item item = part.get(i);
                registered.add(register(item, issued.get(i)));
                if (item.revokedAt() != null) {
                    revocations.put(issued.get(i).serial(), new Revocation(item.reason(), item.revokedAt()));
                }
            }
            ca.revokeAll(g1 ? CaState.G1 : CaState.G2, revocations);
        }
        write(registered);
        return registered;
    }

    private final Map<UUID, IssuedCertificate> issuedById = new HashMap<>();

    private Registered register(CertificatePlan.Item item, IssuedCertificate issued) {
        UUID id = Seeded.id("certificate", item.number());
        issuedById.put(id, issued);
        UUID subscriber = item.person() == null ? subscriberOfUnit.get(item.unit().id()) : subscriberOfPerson.get(item.person().id());
        return new Registered(id, item, subscriber, issued.serialHex());
    }

    private static SubjectSpec subject(CertificatePlan.Item item) {
        if (item.person() == null) {
            return SubjectSpec.organisation(item.unit().name(), item.unit().mail() + "@daknong.gov.vn", PROVINCE, "Đắk Nông");
        }
        return SubjectSpec.person(item.person().fullName(), item.person().email(), item.unit().name(), PROVINCE, "Đắk Nông");
    }

    private void subscribers(List<Unit> units, List<DemoPerson> people) throws SQLException {
        try (Insert rows = new Insert(connection, "subscriber", "id", "kind", "name", "search_key", "person_id", "agency_id")) {
            for (Unit unit : units) {
                UUID id = Seeded.id("subscriber-unit", unit.code());
                subscriberOfUnit.put(unit.id(), id);
                rows.row(id, "ORGANISATION", unit.name(), VietnameseText.fold(unit.name() + " " + unit.code()), null, unit.id());
            }
            for (DemoPerson person : people) {
                UUID id = Seeded.id("subscriber-person", person.id());
                subscriberOfPerson.put(person.id(), id);
                rows.row(id, "PERSON", person.fullName(), VietnameseText.fold(person.fullName() + " " + person.unit().name()), person.id(), person.unit().id());
            }
        }
    }

    UUID subscriberOf(DemoPerson person) {
        return subscriberOfPerson.get(person.id());
    }

    private void write(List<Registered> all) throws SQLException {
        try (Insert rows = new Insert(connection, "certificate", "id", "authority_id", "serial", "subject_dn", "common_name", "email", "organisation", "search_key",
                "not_before", "not_after", "sha256", "spki_sha256", "der", "subscriber_id", "agency_id", "state", "before_revoke", "before_hold", "origin",
                "quarantine_reason", "revoked_at", "crl_reason", "local_alert", "local_alert_since", "registered_at");
                Insert facts = new Insert(connection, "revocation_fact", "id", "certificate_id", "source", "reason", "revoked_at", "seen_at")) {
            for (Registered each : all) {
                CertificatePlan.Item item = each.item();
                byte[] der = issuedById.get(each.id()).der();
                ParsedCertificate parsed = ParsedCertificate.of(der);
                String key = VietnameseText.fold(String.join(" ", parsed.commonName(), item.unit().name(), parsed.email() == null ? "" : parsed.email(), each.serial()));
                boolean pending = item.state() == CertificateState.REVOKE_PENDING;
                boolean hold = item.reason() == 6;
                rows.row(each.id(), authorities.get(item.g1() ? CaState.G1 : CaState.G2), each.serial(), parsed.subjectDn(), parsed.commonName(), parsed.email(),
                        PROVINCE, key, item.notBefore(), item.notAfter(), Sha256.hex(der), spki(der), der, each.subscriberId(), item.unit().id(), item.state(),
                        pending ? "IN_FORCE" : null, hold ? "IN_FORCE" : null, "IMPORTED",
                        item.state() == CertificateState.QUARANTINED ? "RA-RES-004" : null, hold || item.reason() < 0 ? null : item.revokedAt(), item.reasonName(),
                        pending ? "REVOCATION_PENDING" : null, pending ? now : null, item.notBefore().plusSeconds(86_400).isAfter(now) ? now : item.notBefore().plusSeconds(86_400));
            }
            rows.flush();
            for (Registered each : all) {
                if (each.item().revokedAt() != null) {
                    facts.row(Seeded.id("fact", each.id()), each.id(), "CRL", each.item().reasonName(), each.item().revokedAt(), now);
                }
            }
        }
    }

    private static String spki(byte[] der) {
        try {
            return Sha256.hex(ParsedCertificate.holder(der).getSubjectPublicKeyInfo().getEncoded());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The personas' own certificates, in force, so that their signatures are known. */
    void personas(Map<Persona, DemoPerson> personas) throws SQLException {
        Map<String, SubjectSpec> subjects = new HashMap<>();
        personas.forEach((persona, person) -> subjects.put(persona.username,
                SubjectSpec.person(person.fullName(), person.email(), person.unit().name(), PROVINCE, "Đắk Nông")));
        Map<String, byte[]> keys = ca.personaKeys(subjects);
        List<Registered> all = new ArrayList<>();
        for (Map.Entry<Persona, DemoPerson> each : personas.entrySet()) {
            byte[] der = keys.get(each.getKey().username);
            ParsedCertificate parsed = ParsedCertificate.of(der);
            CertificatePlan.Item item = new CertificatePlan.Item(-each.getKey().number, false, each.getValue(), each.getValue().unit(), CertificateState.IN_FORCE,
                    parsed.notBefore(), parsed.notAfter(), null, -1, null);
            UUID id = Seeded.id("certificate", "persona-" + each.getKey().username);
            BigInteger serial = ParsedCertificate.holder(der).getSerialNumber();
            issuedById.put(id, new IssuedCertificate(CaState.G2, serial, der, parsed.notBefore(), parsed.notAfter()));
            all.add(new Registered(id, item, subscriberOfPerson.get(each.getValue().id()), serial.toString(16)));
        }
        write(all);
    }
}
