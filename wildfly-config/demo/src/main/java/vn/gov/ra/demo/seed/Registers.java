package vn.gov.ra.demo.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.VietnameseText;

/** Writes agencies, people, accounts and what the law and the office's settings are in the demo. */
final class Registers {

    /** Agencies exist since the province was founded. */
    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);

    private final Connection connection;
    private final SecretBox box;
    private final LocalDate today;

    Registers(Connection connection, SecretBox box, LocalDate today) {
        this.connection = connection;
        this.box = box;
        this.today = today;
    }

    void settings() throws SQLException {
        Map<String, String> settings = new TreeMap<>(Map.of("office.name", "Sở Thông tin và Truyền thông tỉnh Đắk Nông", "office.shortName", "Sở TT&TT", "office.code", Unit.OFFICE,
                    "office.parent", "Ủy ban nhân dân tỉnh Đắk Nông", "office.province", "Đắk Nông", "office.place", "Đắk Nông", "office.symbol", "STTTT-CNTT",
                    "ca.name", "Cục Chứng thực số và Bảo mật thông tin, Ban Cơ yếu Chính phủ", "email.domains", "daknong.gov.vn", "demo", "true"));
        settings.put("office.phone", "0261 3548 899");
        try (PreparedStatement upsert = connection.prepareStatement("insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")) {
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                upsert.setString(1, setting.getKey());
                upsert.setString(2, setting.getValue());
                upsert.executeUpdate();
            }
        }
        daysOff();
        try (PreparedStatement announced = connection.prepareStatement("update calendar_day set decision_no = ? where decision_no is null")) {
            announced.setString(1, "Trình diễn");
            announced.executeUpdate();
        }
        try (Insert rows = new Insert(connection, "delegation_document", "id", "number", "issued_on", "issuer", "delegate", "summary_vi", "valid_from")) {
            rows.row(Seeded.id("delegation-document", 1), "2248/QĐ-UBND", LocalDate.of(2016, 12, 8), "Chủ tịch Ủy ban nhân dân tỉnh Đắk Nông",
                    "Giám đốc Sở Thông tin và Truyền thông", "về việc ủy quyền quản lý thuê bao chứng thư số chuyên dùng", LocalDate.of(2016, 12, 8));
        }
        try (Insert rows = new Insert(connection, "relying_system", "id", "client_id", "name", "owner", "purpose", "contact", "scopes", "per_minute", "per_day", "provider_id")) {
            rows.row(Seeded.id("relying", "ioffice-demo"), "ioffice-demo", "iOffice (trình diễn)", "Văn phòng UBND tỉnh", "Kiểm tra chứng thư số khi ký và khi nhận văn bản",
                    "ioffice@daknong.gov.vn", "status.read inventory.read dossier.write", 60_000, 10_000_000, "00000000-0000-7000-8000-000000000030");
        }
    }

    /** Years that the migrations do not know are filled, so that a demo of any year counts terms and has nothing left to set up. */
    private void daysOff() throws SQLException {
        try (PreparedStatement known = connection.prepareStatement("select count(*) from calendar_day where extract(year from day) = ?");
                Insert rows = new Insert(connection, "calendar_day", "day", "kind", "name_vi")) {
            for (int year : DaysOff.yearsToKnow(today)) {
                known.setInt(1, year);
                try (ResultSet found = known.executeQuery()) {
                    found.next();
                    if (found.getInt(1) == 0) {
                        for (DaysOff.Day day : DaysOff.of(year)) {
                            rows.row(day.day(), day.kind(), day.name());
                        }
                        rows.flush();
                    }
                }
            }
        }
    }

    void agencies(List<Unit> units) throws SQLException {
        Map<String, UUID> byCode = units.stream().collect(java.util.stream.Collectors.toMap(Unit::code, Unit::id));
        try (Insert rows = new Insert(connection, "agency", "id", "code", "name", "short_name", "search_key", "kind", "level", "bloc", "legal_person", "parent_id",
                "province", "official_email", "valid_from");
                Insert names = new Insert(connection, "agency_name", "id", "agency_id", "name", "valid_from");
                Insert codes = new Insert(connection, "agency_code", "id", "agency_id", "code", "valid_from")) {
            for (Unit unit : units) {
                String key = VietnameseText.fold(String.join(" ", unit.name(), unit.shortName(), unit.code()));
                rows.row(unit.id(), unit.code(), unit.name(), unit.shortName(), key, unit.kind(), unit.level(),
                        unit.kind().equals("HOI") ? "MASS_ORGANISATION" : "GOVERNMENT", true, byCode.get(unit.parent()), "Đắk Nông",
                        unit.mail() + "@daknong.gov.vn", FOUNDED);
            }
            rows.flush();
            for (Unit unit : units) {
                names.row(Seeded.id("agency-name", unit.code()), unit.id(), unit.name(), FOUNDED);
                codes.row(Seeded.id("agency-code", unit.code()), unit.id(), unit.code(), FOUNDED);
            }
        }
    }

    /** The demo's system files for a district with its communes, and for nobody else. */
    void filing() throws SQLException {
        try (Insert rows = new Insert(connection, "relying_agency", "id", "system_id", "agency_id", "below", "valid_from")) {
            rows.row(Seeded.id("relying-agency", "ioffice-demo"), Seeded.id("relying", "ioffice-demo"), Seeded.id("agency", Unit.DISTRICT), true, FOUNDED);
        }
    }

    void people(Collection<DemoPerson> people) throws SQLException {
        try (Insert rows = new Insert(connection, "person", "id", "full_name", "sort_key", "search_key", "date_of_birth", "national_id_cipher", "national_id_hash",
                "national_id_issued_on", "national_id_issued_by", "official_email", "mobile");
                Insert posts = new Insert(connection, "appointment", "id", "person_id", "agency_id", "position", "head", "leader", "decision_no", "valid_from")) {
            for (DemoPerson person : people) {
                rows.row(person.id(), person.fullName(), VietnameseText.sortKey(person.fullName()), VietnameseText.fold(person.fullName()), person.born(),
                        box.sealText(person.nationalId(), "person.national_id"), box.lookupHash(person.nationalId()), person.issuedOn(),
                        "Cục Cảnh sát QLHC về TTXH", person.email(), person.mobile());
            }
            rows.flush();
            for (DemoPerson person : people) {
                posts.row(Seeded.id("appointment", person.id()), person.id(), person.unit().id(), person.position(), person.head(), person.leading(),
                        "15/QĐ-UBND", today.minusYears(2).withDayOfMonth(1));
            }
        }
    }

    void accounts(Map<Persona, DemoPerson> personas) throws SQLException {
        try (Insert users = new Insert(connection, "app_user", "id", "subject", "username", "display_name", "email", "person_id", "agency_id", "state");
                Insert grants = new Insert(connection, "authority_grant", "id", "person_id", "form", "decision_no", "valid_from")) {
            for (Map.Entry<Persona, DemoPerson> each : personas.entrySet()) {
                Persona persona = each.getKey();
                users.row(account(persona), persona.subject(), persona.username, persona.fullName, persona.email(), each.getValue().id(),
                        persona.ofAgency() ? each.getValue().unit().id() : null, "ACTIVE");
            }
            for (Persona signer : List.of(Persona.LANHDAO, Persona.LANHDAO2)) {
                grants.row(Seeded.id("grant", signer), personas.get(signer).id(), "*", "12/QĐ-STTTT", today.minusYears(1).withDayOfYear(1));
            }
        }
        try (Insert roles = new Insert(connection, "app_user_role", "user_id", "role")) {
            for (Persona persona : personas.keySet()) {
                for (String role : persona.roles) {
                    roles.row(account(persona), role);
                }
            }
        }
    }

    static UUID account(Persona persona) {
        return Seeded.id("user", persona.username);
    }
}
