package vn.gov.ra.demo.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.gov.ra.batch.list.FrozenList;
import vn.gov.ra.batch.list.LineSnapshot;
import vn.gov.ra.batch.list.ListPackage;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.batch.list.OfficeFacts;
import vn.gov.ra.document.render.text.Wording;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;

/** The packages of the seeded lists: the bytes the portal itself would have frozen, made by the code it freezes with. */
final class ListPackages {

    private static final Wording WORDS = Wording.load("batch", "list", 1);

    private final Connection connection;
    private final SecretBox box;
    private final LawBook law;
    private final FormDefinition form;

    ListPackages(Connection connection, SecretBox box, LawBook law, FormDefinition form) {
        this.connection = connection;
        this.box = box;
        this.law = law;
        this.form = form;
    }

    /**
     * A frozen list.
     *
     * @param contentHash of the canonical text of its lines · @param fileId the stored ZIP · @param sha256 of the ZIP
     */
    record Frozen(String contentHash, UUID fileId, String sha256) {
    }

    Frozen freeze(String number, List<ListedLine> lines, Instant at) throws SQLException {
        String hash = LineSnapshot.contentHash(number, form.form(), form.edition(), lines.stream().map(LineSnapshot::write).toList());
        byte[] zip = new ListPackage(new FrozenList(number, form, lines, hash, at, office()), UnaryOperator.identity()).zip();
        Frozen frozen = new Frozen(hash, Seeded.id("package", number), Sha256.hex(zip));
        new Files(connection, box).store(frozen.fileId(), zip, number + ".zip", "application/zip", at, Persona.CHUYENVIEN);
        return frozen;
    }

    private OfficeFacts office() throws SQLException {
        return new OfficeFacts(law.setting("office.parent"), law.setting("office.name"), law.setting("office.place"), law.setting("office.symbol"), law.setting("office.code"),
                law.setting("office.email"), law.setting("ca.name"), bases(), ',');
    }

    /** The decree of the edition, then what delegates the office. */
    private List<String> bases() throws SQLException {
        List<String> bases = new ArrayList<>(List.of(WORDS.text("basis." + form.edition())));
        try (PreparedStatement query = connection.prepareStatement("select number, issued_on, issuer, summary_vi from delegation_document order by issued_on");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                bases.add(WORDS.text("basis.delegation", row.getString(1), Messages.shown(row.getDate(2).toLocalDate(), Messages.VI), row.getString(3), row.getString(4)));
            }
        }
        return bases;
    }
}
