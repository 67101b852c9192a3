package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.batch.list.OfficeFacts;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.render.docx.DocxWriter;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.letter.FormWording;
import vn.gov.ra.document.render.letter.ReminderLetter;
import vn.gov.ra.document.render.letter.Signer;
import vn.gov.ra.document.render.text.Wording;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;

/** What the letters to the CA operator say of the office and the law today. */
@Dependent
class OfficeLetter {

    private static final Wording WORDS = Wording.load("batch", "list", 1);

    @Inject
    private Settings settings;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    OfficeFacts facts(SubmissionBatch batch) {
        return new OfficeFacts(settings.get("office.parent", null), settings.get("office.name"), settings.get("office.place", settings.get("office.province", "")),
                settings.get("office.symbol", ""), settings.get("office.code", null), settings.get("office.email", null), settings.get("ca.name"), bases(batch),
                settings.get("list.csv.delimiter", ",").charAt(0), signer(), lines("list.recipients"));
    }

    /** How the letter names the list that this one corrects; null for none. */
    String replaced(SubmissionBatch before) {
        return before == null ? null : WORDS.text("replaces", before.number(), before.outDocNo(), Messages.shown(before.outDocDate(), Messages.VI));
    }

    /** What asks the CA operator for its answer, as a text to be edited. */
    FileContent reminder(SubmissionBatch batch, List<BatchLine> lines, LocalDate dueOn) {
        FormDefinition form = regulation.form(batch.edition(), batch.form());
        OfficeFacts office = facts(batch);
        long open = lines.stream().filter(line -> !line.settled()).count();
        ReminderLetter letter = new ReminderLetter(office.head(WORDS.text("reminder.subject", batch.number())), office.caName(), batch.number(), batch.outDocNo(),
                batch.outDocDate(), lines.size(), (int) open, FormWording.asking(form.action(), form.subjectKind(), form.titleVi()).countNoun(), dueOn,
                calendar.today(), office.sentTo(), office.signedBy());
        byte[] docx = DocxWriter.write(clock.instant(), letter);
        return new FileContent(new FileRef(batch.id(), Sha256.hex(docx), FileType.DOCX.mediaType(), docx.length, batch.number() + '-' + WORDS.text("file.reminder")), docx);
    }

    /** Null where the office has not said who signs: its head. */
    private Signer signer() {
        List<String> authority = lines("list.signer.authority");
        String position = settings.get("list.signer.position", null);
        String name = settings.get("list.signer.name", null);
        return authority.isEmpty() && position == null && name == null ? null
                : new Signer(authority, position == null ? WORDS.text("signer.position") : position, name);
    }

    /** A setting whose lines stand between semicolons. */
    private List<String> lines(String key) {
        return settings.find(key).map(text -> Arrays.stream(text.split(";")).map(String::strip).filter(line -> !line.isEmpty()).toList()).orElse(List.of());
    }

    /** The decree of the edition and the decisions that delegate the management of subscribers, as they stand today. */
    private List<String> bases(SubmissionBatch batch) {
        List<String> bases = new ArrayList<>();
        String decree = "basis." + batch.edition();
        if (WORDS.has(decree)) {
            bases.add(WORDS.text(decree));
        }
        regulation.delegationDocuments(calendar.today()).forEach(one -> bases.add(WORDS.text("basis.delegation", one.number(),
                Messages.shown(one.issuedOn(), Messages.VI), one.issuer(), one.summaryVi())));
        return bases;
    }
}
