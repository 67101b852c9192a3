package vn.gov.ra.demo.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormFields;

/** What the migrations and the registers say about the law and the office, read back. */
final class LawBook {

    private final Connection connection;

    LawBook(Connection connection) {
        this.connection = connection;
    }

    FormDefinition form(String edition, String form) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select action, subject_kind, title_vi, fields, confirmed from form_definition where edition = ? and form = ?")) {
            query.setString(1, edition);
            query.setString(2, form);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new FormDefinition(edition, form, row.getString(1), row.getString(2), row.getString(3), FormFields.read(row.getString(4)), row.getBoolean(5));
            }
        }
    }

    /** Null where nothing is set. */
    String setting(String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select value from setting where key = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
