package vn.gov.ra.demo.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.Sha256;

/** Stores files as the portal does: sealed, with their hash. */
final class Files {

    private final Connection connection;
    private final SecretBox box;

    Files(Connection connection, SecretBox box) {
        this.connection = connection;
        this.box = box;
    }

    void store(UUID id, byte[] content, String name, String mediaType, Instant at, Persona by) throws SQLException {
        try (Insert files = new Insert(connection, "stored_file", "id", "sha256", "media_type", "size", "file_name", "content", "created_at", "created_by")) {
            files.row(id, Sha256.hex(content), mediaType, (long) content.length, name, box.seal(content, "stored_file.content"), at, by.username);
        }
    }
}
