package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.letter.HandoverMinutes;
import vn.gov.ra.document.render.letter.Issuer;
import vn.gov.ra.document.render.letter.LetterHead;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;
import vn.gov.ra.document.render.text.Wording;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.training.Prepared;
import vn.gov.ra.training.Preparedness;

/** Makes the paper of minutes, once, when they are issued. */
@Dependent
class MinutesDocument {

    private static final int COPIES = 2;
    private static final Wording WORDS = MinutesWords.WORDS;

    @Inject
    private StoredFiles files;
    @Inject
    private MinutesViews views;
    @Inject
    private Preparedness preparedness;
    @Inject
    private Settings settings;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    /** Stored PDF and the text both parties agree to. */
    record Fixed(UUID fileId, String text, LocalDate day, String place) {
    }

    Fixed make(Minutes minutes, String number, List<MinutesLineView> lines) {
        LocalDate day = calendar.today();
        boolean fromAgency = minutes.from().agencyId() != null;
        String giver = views.name(minutes.from());
        String receiver = views.name(minutes.to());
        Issuer issuer = fromAgency ? new Issuer(null, giver, settings.get("office.place"))
                : new Issuer(settings.get("office.parent"), giver, settings.get("office.place"));
        List<HandoverMinutes.Token> tokens = lines.stream()
                .map(line -> new HandoverMinutes.Token(line.model(), line.tokenSerial(), line.certificateName(), line.certificateSerial(), line.condition())).toList();
        String receiverPerson = Party.SUBSCRIBER.equals(minutes.to().type()) && minutes.to().personId() == null ? lines.get(0).subscriberName() : views.person(minutes.to().personId());
        List<String> remarks = Stream.concat(Stream.ofNullable(minutes.remarks()), prepared(minutes).stream()).toList();
        LetterHead head = new LetterHead(issuer, number, day, HandoverMinutes.heading(minutes.kind().name()));
        HandoverMinutes.Party first = new HandoverMinutes.Party(giver, named(views.person(minutes.from().personId())), views.position(minutes.from(), day), null, null);
        HandoverMinutes.Party second = new HandoverMinutes.Party(receiver, named(receiverPerson), views.position(minutes.to(), day), null, letter(minutes.to()));
        Printable paper;
        List<String> text;
        if (minutes.kind().witnessed()) {
            WitnessedPaper witnessed = new WitnessedPaper(minutes.kind(), first, second, tokens.size());
            paper = witnessed.paper(head, bases(day), tokens, remarks, COPIES);
            text = witnessed.agreed(head.subject(), devices(lines), remarks);
        } else {
            paper = new HandoverMinutes(head, bases(day), giver, first, second, tokens, MinutesWords.reason(minutes, lines.stream().allMatch(MinutesWords::used)), remarks, COPIES, number);
            text = Stream.of(Stream.of(giver + " → " + receiver), devices(lines).stream(), remarks.stream()).flatMap(each -> each).toList();
        }
        FileRef stored = files.store(PdfWriter.write(clock.instant(), paper), "bien-ban-" + number + ".pdf", "application/pdf");
        return new Fixed(stored.id(), number + ", " + VietnameseDates.longForm(day) + "\n" + String.join("\n", text), day, giver);
    }

    /** Training and commitment of whoever will use the device, where it is handed to its subscriber. */
    private List<String> prepared(Minutes minutes) {
        if (!Party.SUBSCRIBER.equals(minutes.to().type()) || minutes.to().personId() == null) {
            return List.of();
        }
        Prepared known = preparedness.of(minutes.to().personId());
        return List.of(known.trained() ? WORDS.text("prepared.training", known.session(), VietnameseDates.shortForm(known.trainedOn())) : WORDS.text("prepared.training.none"),
                known.committed() ? WORDS.text("prepared.commitment", known.commitment(), VietnameseDates.shortForm(known.committedOn())) : WORDS.text("prepared.commitment.none"));
    }

    /** Room to write the name in where nobody is named yet. */
    private static String named(String person) {
        return person == null || person.isEmpty() ? WORDS.text("person.open") : person;
    }

    /** Room to write by what letter they came, where whoever will come for an agency is not known yet. */
    private static String letter(Party receiver) {
        return Party.AGENCY.equals(receiver.type()) && receiver.personId() == null ? WORDS.text("person.open") : null;
    }

    private List<String> bases(LocalDate day) {
        return regulation.delegationDocuments(day).stream()
                .map(one -> WORDS.text("basis.delegation", one.number(), VietnameseDates.shortForm(one.issuedOn()), one.issuer(), one.summaryVi())).toList();
    }

    private static List<String> devices(List<MinutesLineView> lines) {
        return lines.stream().map(line -> line.lineNo() + ". " + Stream.of(line.model() + " " + line.tokenSerial(), line.certificateName(), line.certificateSerial()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "))).toList();
    }
}
