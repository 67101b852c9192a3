package vn.gov.ra.demo.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.VietnameseText;

/** Approved lines of form 01 that no list holds yet, of invented people: as many as a list takes, {@value #IN_DOSSIER} in a dossier, over the demo's agencies. */
final class ApprovedLines {

    private static final int IN_DOSSIER = 20;
    private static final String PAYLOAD = "request_line.payload";
    private static final int ROUND = 1_000;

    private final SecretBox box = new SecretBox();
    private final ManyPeople people = new ManyPeople(new Random(17));

    /** What the demo has of everything but name, number and address. @param dossier to copy · @param values of one of its lines */
    private record Model(UUID dossier, JsonObject values) {
    }

    /** @return the ids of the lines written; the caller commits */
    List<String> write(Connection connection, int many) throws SQLException {
        Model model = model(connection);
        List<UUID> agencies = agencies(connection);
        dossiers(connection, model, agencies, (many + IN_DOSSIER - 1) / IN_DOSSIER);
        List<String> ids = new ArrayList<>();
        try (PreparedStatement line = connection.prepareStatement("insert into request_line (id, dossier_id, line_no, code, agency_id, action, subject_kind, display_name, search_key, payload, state,"
                + " state_since) values (?, ?, ?, ?, ?, 'ISSUE', 'PERSON', ?, ?, ?, 'APPROVED', now())")) {
            for (int i = 0; i < many; i++) {
                int dossier = i / IN_DOSSIER;
                String name = people.name();
                UUID id = new UUID(11, i);
                line.setObject(1, id);
                line.setObject(2, new UUID(12, dossier));
                line.setInt(3, 1 + i % IN_DOSSIER);
                line.setString(4, String.format(Locale.ROOT, "YC-2018-%06d-%02d", dossier, 1 + i % IN_DOSSIER));
                line.setObject(5, agencies.get(dossier % agencies.size()));
                line.setString(6, name);
                line.setString(7, VietnameseText.fold(name));
                line.setBytes(8, payload(model.values(), name, i));
                line.addBatch();
                ids.add(id.toString());
                if (i % ROUND == ROUND - 1 || i == many - 1) {
                    line.executeBatch();
                }
            }
        }
        return ids;
    }

    private byte[] payload(JsonObject model, String name, int number) {
        return box.sealText(Json.createObjectBuilder(model).add("fullName", name).add("nationalId", String.format(Locale.ROOT, "0671%08d", number))
                .add("officialEmail", "canbo" + number + "@daknong.gov.vn").build().toString(), PAYLOAD);
    }

    private static void dossiers(Connection connection, Model model, List<UUID> agencies, int many) throws SQLException {
        try (PreparedStatement dossier = connection.prepareStatement("insert into dossier (id, code, form, edition, action, subject_kind, agency_id, letter_no, letter_date, state, created_at,"
                + " form_columns) select ?, ?, form, edition, action, subject_kind, ?, ?, letter_date, 'SUBMITTED', now(), form_columns from dossier where id = ?")) {
            for (int i = 0; i < many; i++) {
                dossier.setObject(1, new UUID(12, i));
                dossier.setString(2, String.format(Locale.ROOT, "YC-2018-%06d", i));
                dossier.setObject(3, agencies.get(i % agencies.size()));
                dossier.setString(4, 1 + i + "/CV-UBND");
                dossier.setObject(5, model.dossier());
                dossier.addBatch();
            }
            dossier.executeBatch();
        }
    }

    private Model model(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select d.id, l.payload from request_line l join dossier d on d.id = l.dossier_id"
                + " where d.form = '01' and d.state = 'SUBMITTED' and l.state = 'APPROVED' order by l.id limit 1")) {
            if (!row.next()) {
                throw new SQLException("the demo has no approved line of form 01");
            }
            try (JsonReader reader = Json.createReader(new StringReader(box.openText(row.getBytes(2), PAYLOAD)))) {
                return new Model(row.getObject(1, UUID.class), reader.readObject());
            }
        }
    }

    private static List<UUID> agencies(Connection connection) throws SQLException {
        List<UUID> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select id from agency where valid_to is null order by id")) {
            while (row.next()) {
                found.add(row.getObject(1, UUID.class));
            }
        }
        return found;
    }
}
