package vn.gov.ra.demo.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.demo.ca.CaState;
import vn.gov.ra.security.SecretBox;

/** Seeds in the order of the references: law and office, agencies, people, certificates, devices, dossiers and lists. */
final class Seeder {

    private final Connection connection;
    private final CaState ca;
    private final SecretBox box;
    private final Clock clock;
    private final String caUrl;

    Seeder(Connection connection, CaState ca, SecretBox box, Clock clock, String caUrl) {
        this.connection = connection;
        this.ca = ca;
        this.box = box;
        this.clock = clock;
        this.caUrl = caUrl;
    }

    /** All or nothing: the caller commits. */
    SeedReport run(SeedSize size) throws SQLException, IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        List<Unit> units = Unit.all();
        Map<String, Unit> byCode = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        People invent = new People(today);
        Map<Persona, DemoPerson> personas = invent.personas(byCode);
        List<DemoPerson> staff = invent.staff(units.stream().filter(Unit::signsItself).toList(), size.each);
        List<DemoPerson> newcomers = new ArrayList<>(invent.newcomers(byCode.get(Unit.COMMUNE), 3));
        newcomers.addAll(invent.newcomers(byCode.get(Unit.DEPARTMENT), 2));
        DemoPerson unsigned = invent.newcomers(byCode.get(Unit.COMMUNE), 1).get(0);
        List<DemoPerson> everybody = new ArrayList<>(personas.values());
        everybody.addAll(staff);
        everybody.addAll(newcomers);
        everybody.add(unsigned);

        Registers registers = new Registers(connection, box, today);
        registers.settings();
        registers.agencies(units);
        registers.filing();
        registers.people(everybody);
        registers.accounts(personas);

        Certificates certificates = new Certificates(connection, ca, clock);
        certificates.authorities(caUrl);
        List<DemoPerson> holders = staff.subList(0, staff.size() - staff.size() / 12);
        List<Certificates.Registered> registered = certificates.issue(new CertificatePlan(size, clock.instant()).items(units, holders), units, everybody);
        certificates.personas(personas);
        List<Certificates.Registered> withDevice = new ArrayList<>(registered);
        new Tokens(connection, clock).write(withDevice);
        new Dossiers(connection, box, clock).write(personas, newcomers, unsigned, byCode.get(unsigned.unit().parent()).name(),
                staff.subList(holders.size(), staff.size()), registered, certificates);
        keepColumns();
        for (String alias : List.of(CaState.G2, CaState.G1)) {
            ca.publish(alias);
        }
        SeedReport report = SeedReport.of(units, everybody, registered, count("token"));
        try (Insert rows = new Insert(connection, "seed_marker", "size", "seeded_at", "sha256")) {
            rows.row(size.name().toLowerCase(java.util.Locale.ROOT), clock.instant(), report.sha256());
        }
        return report;
    }

    /** What was shown to a head keeps the columns of its form. */
    private void keepColumns() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update dossier d set form_columns = f.fields from form_definition f where f.edition = d.edition and f.form = d.form"
                    + " and d.state in ('AWAITING_AGENCY_SIGN', 'SUBMITTED')");
        }
    }

    private int count(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
