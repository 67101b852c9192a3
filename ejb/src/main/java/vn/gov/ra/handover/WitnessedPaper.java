package vn.gov.ra.handover;

import java.util.List;
import java.util.stream.Stream;
import vn.gov.ra.document.render.letter.HandoverMinutes;
import vn.gov.ra.document.render.letter.LetterHead;
import vn.gov.ra.document.render.letter.WitnessedMinutes;
import vn.gov.ra.document.render.text.VietnameseDates;
import vn.gov.ra.document.render.text.Wording;

/** The words of minutes of a count or a destruction: one person did it, another one saw it. The paper and the text that is signed say the same. */
final class WitnessedPaper {

    private static final Wording WORDS = MinutesWords.WORDS;

    private final String kind;
    private final HandoverMinutes.Party doer;
    private final HandoverMinutes.Party witness;
    private final int devices;

    WitnessedPaper(MinutesKind kind, HandoverMinutes.Party doer, HandoverMinutes.Party witness, int devices) {
        this.kind = "witnessed." + kind + '.';
        this.doer = doer;
        this.witness = witness;
        this.devices = devices;
    }

    WitnessedMinutes paper(LetterHead head, List<String> bases, List<HandoverMinutes.Token> listed, List<String> remarks, int copies) {
        return new WitnessedMinutes(head, bases, doer.organisation(), new WitnessedMinutes.Part(role("doer"), doer), new WitnessedMinutes.Part(role("witness"), witness),
                WORDS.text(kind + "section"), done(), listed, remarks, WORDS.text(kind + "closing"), copies, head.number());
    }

    /** The lines around those of the devices. */
    List<String> agreed(String subject, List<String> lines, List<String> remarks) {
        return Stream.of(Stream.of(subject, said("doer", doer), said("witness", witness), done()), lines.stream(), remarks.stream(), Stream.of(WORDS.text(kind + "closing")))
                .flatMap(each -> each).toList();
    }

    private String said(String part, HandoverMinutes.Party party) {
        return role(part) + ": " + party.fullName() + ", " + party.organisation();
    }

    private String done() {
        return devices == 0 && WORDS.has(kind + "none") ? WORDS.text(kind + "none") : WORDS.text(kind + "done", VietnameseDates.count(devices));
    }

    private String role(String part) {
        return WORDS.text(kind + part);
    }
}
