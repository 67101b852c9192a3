package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormFields;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * The rules of a line for values that are no line yet: exactly those that hold when the dossier is shown to the agency's head, because
 * the same code judges. Nothing is stored.
 */
@Dependent
public class LineValidation {

    @Inject
    private DossierDrafting drafting;
    @Inject
    private LineJudge judge;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /**
     * What is to be said about one line.
     *
     * @param faults stand in the way of the signature; pointers are {@code /field}, or empty for the line as a whole
     * @param doubts somebody must have seen them
     * @param subjectKey equal for two lines about the same subject and matter; null while it cannot be told
     */
    public record Judged(List<FieldError> faults, List<FieldError> doubts, String subjectKey) {
    }

    /** For whom the present actor writes: one's own agency; the office and systems name one. */
    public UUID agencyFor(UUID asked) {
        return drafting.agencyFor(asked, current.get());
    }

    /** The values in the one way in which they are kept; refuses what a draft refuses. */
    public Map<String, String> cleaned(FormDefinition form, Map<String, String> typed) {
        return FieldValues.cleaned(form, typed, "");
    }

    /** A date as forms take it: ISO or day first. */
    public static Optional<LocalDate> date(String text) {
        return FieldValues.date(text);
    }

    /** The values with personal numbers and dates of birth hidden. */
    public static Map<String, String> masked(Map<String, String> values) {
        return Payloads.masked(values);
    }

    /** @param lines the values of each line, cleaned; all are lines of that agency */
    public List<Judged> judge(FormDefinition form, UUID agencyId, List<Map<String, String>> lines) {
        Dossier dossier = new Dossier(Ids.next(), agencyId, current.get(), clock.instant());
        dossier.asks(form.form(), form.edition(), RequestAction.valueOf(form.action()),
                form.subjectKind() == null ? SubjectKind.PERSON : SubjectKind.valueOf(form.subjectKind()));
        dossier.keeps(FormFields.write(form.fields()));
        LineJudge.Hearing hearing = judge.hearing(dossier, false);
        List<Plea> pleas = lines.stream().map(values -> plea(dossier, values)).toList();
        List<Verdict> verdicts = judge.judge(hearing, dossier, pleas);
        return IntStream.range(0, lines.size()).mapToObj(i -> judged(verdicts.get(i), pleas.get(i).line())).toList();
    }

    private Plea plea(Dossier dossier, Map<String, String> values) {
        RequestLine line = new RequestLine(Ids.next(), dossier, 1, clock.instant());
        line.write(LineContent.of(values, dossier), new byte[0], null);   // its values are never read from it
        return new Plea(line, values, Set.of(), "");
    }

    private static Judged judged(Verdict verdict, RequestLine line) {
        List<FieldError> doubts = verdict.doubts().stream().filter(doubt -> doubt.error() != RequestError.UNCONFIRMED_FORM).toList();
        return new Judged(verdict.faults(), doubts, verdict.subject() == null ? null : verdict.subject().key() + " " + line.action().family());
    }
}
