package vn.gov.ra.demo.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.document.render.letter.AgencyLetter;
import vn.gov.ra.document.render.letter.FormWording;
import vn.gov.ra.document.render.letter.Issuer;
import vn.gov.ra.document.render.letter.LetterHead;
import vn.gov.ra.document.render.letter.Signer;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.request.LetterContent;
import vn.gov.ra.request.LetterTable;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.Messages;

/** The letter a commune's chairman finds waiting for the signature, made by the code the portal makes letters with. */
final class AgencyLetters {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    private final LawBook law;
    private final FormDefinition form;
    private final Files files;

    AgencyLetters(Connection connection, SecretBox box, LawBook law, FormDefinition form) {
        this.law = law;
        this.form = form;
        this.files = new Files(connection, box);
    }

    /**
     * A letter that waits.
     *
     * @param contentHash what the signature will stand for · @param fileId the stored PDF
     */
    record Waiting(String contentHash, UUID fileId) {
    }

    Waiting write(Unit commune, String district, Persona head, String letterNo, LocalDate letterDate, Map<String, String> line, Instant at) throws SQLException {
        FormWording words = FormWording.of(form.form());
        String seat = commune.name().replaceFirst("^.*(?:xã|phường|thị trấn) ", "");
        AgencyLetter letter = new AgencyLetter(new LetterHead(new Issuer(district, commune.name(), seat), letterNo, letterDate, words.subject()),
                List.of(law.setting("ca.name")), List.of(), words, List.of(), LetterTable.of(form, List.of(line)),
                List.of(label("request.letter.asAbove"), law.setting("office.name") + ";", label("request.letter.archive")),
                Signer.head(head.position, head.fullName).under(Signer.Capacity.TM, COMMITTEE), null);
        Waiting waiting = new Waiting(new LetterContent(form.form(), form.edition(), commune.id(), letterNo, letterDate,
                List.of(new LetterContent.Line(1, RequestAction.ISSUE, line))).hash(), Seeded.id("letter", commune.id()));
        files.store(waiting.fileId(), PdfWriter.write(at, letter), "cong-van-" + letterNo.replace('/', '-') + ".pdf", "application/pdf", at, Persona.VANTHU_XA);
        return waiting;
    }

    private static String label(String key) {
        return Messages.label(key, Messages.VI);
    }
}
