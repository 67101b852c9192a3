package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.Subscribers;

/** From the clerk's "please sign" to the signed dossier. */
@Dependent
class DossierSigning {

    private static final int NUMBER_DIGITS = 6;
    /** Rule parameter: working days the office has from the agency's signature to the list. */
    private static final String TERM = "request.processing";

    @Inject
    private RequestRepository requests;
    @Inject
    private SubmissionChecks checks;
    @Inject
    private LetterMaker letters;
    @Inject
    private SignedLetter signedLetter;
    @Inject
    private LineViews views;
    @Inject
    private LineSteps steps;
    @Inject
    private PersonRegister persons;
    @Inject
    private Subscribers subscribers;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Grants grants;
    @Inject
    private Numbers numbers;
    @Inject
    private Regulation regulation;
    @Inject
    private DossierForms forms;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    void requestSignature(Dossier dossier, List<RequestLine> lines, String comment) {
        List<Map<String, String>> values = lines.stream().map(views::plain).toList();
        checks.require(dossier, lines, values);
        forms.freeze(dossier);
        FileRef letter = letters.make(dossier, values);
        dossier.take(DossierStep.REQUEST_SIGNATURE);
        dossier.fix(hash(dossier, lines, values), letter.id());
        steps.together(lines, LineStep.REQUEST_SIGNATURE, LineChange.comment(comment));
    }

    /**
     * @param attachment the signed PDF or the scan
     * @return person for whom the actor signs by delegation; null where the actor is head or deputy
     */
    UUID sign(Dossier dossier, List<RequestLine> lines, SignMethod method, Attachment attachment, String comment) {
        Actor actor = current.get();
        UUID lender = requireHead(dossier, actor);
        List<Map<String, String>> values = lines.stream().map(views::plain).toList();
        if (!hash(dossier, lines, values).equals(dossier.contentHash())) {
            throw new DomainException(RequestError.CONTENT_CHANGED, dossier.shown());
        }
        String report = null;
        if (method == SignMethod.PADES) {
            report = signedLetter.verified(dossier, attachment, actor);
        } else {
            signedLetter.requireScan(attachment);
        }
        dossier.take(DossierStep.SIGN);
        dossier.signed(method, attachment.fileId(), report, actor.userId(), clock.instant());
        List<FieldError> ink = checks.onSigning(dossier, lines, values);
        if (!ink.isEmpty()) {
            throw new DomainException(ink.get(0).error(), ink);
        }
        number(dossier, lines);
        register(dossier, lines, values);
        steps.together(lines, LineStep.SIGN, LineChange.comment(comment));
        return lender;
    }

    void refuse(Dossier dossier, List<RequestLine> lines, String comment) {
        dossier.take(DossierStep.REFUSE);
        dossier.fix(null, null);
        dossier.keeps(null);
        steps.together(lines, LineStep.REFUSE, LineChange.comment(comment));
    }

    /** @return how many lines nobody had claimed yet */
    int withdraw(Dossier dossier, List<RequestLine> lines, String comment) {
        dossier.take(DossierStep.WITHDRAW);
        List<RequestLine> unclaimed = lines.stream().filter(line -> line.state() == LineState.SUBMITTED).toList();
        if (unclaimed.isEmpty()) {
            throw new DomainException(RequestError.NOTHING_TO_WITHDRAW, dossier.shown());
        }
        steps.together(unclaimed, LineStep.WITHDRAW, LineChange.comment(comment));
        return unclaimed.size();
    }

    /**
     * Head or deputy by appointment, or acting for one by delegation.
     *
     * @return the one acted for; null where the actor is head or deputy
     */
    UUID requireHead(Dossier dossier, Actor actor) {
        return requireHead(dossier.agencyId(), actor);
    }

    UUID requireHead(UUID agencyId, Actor actor) {
        LocalDate today = calendar.today();
        if (persons.headOf(actor.personId(), agencyId, today)) {
            return null;
        }
        return grants.delegatorsOf(actor.personId(), Role.AGENCY_SIGNER, today).stream().sorted()
                .filter(delegator -> persons.headOf(delegator, agencyId, today)).findFirst()
                .orElseThrow(() -> new DomainException(RequestError.NOT_HEAD, actor.displayName(), agencies.byId(agencyId).name()));
    }

    /**
     * Submits a draft whose letter the head has signed before its lines were written. What is wrong with it leaves it the draft that it is.
     *
     * @return whether it went to the office
     */
    boolean submitConfirmed(Dossier dossier, List<RequestLine> lines, ConfirmedLetter letter) {
        List<Map<String, String>> values = lines.stream().map(views::plain).toList();
        try {
            checks.require(dossier, lines, values);
        } catch (DomainException incomplete) {
            if (incomplete.error() != RequestError.NOT_READY) {
                throw incomplete;
            }
            return false;
        }
        dossier.take(DossierStep.SUBMIT_CONFIRMED);
        forms.freeze(dossier);
        dossier.fix(hash(dossier, lines, values), letter.signedFileId());
        dossier.signed(letter.method(), letter.signedFileId(), letter.report(), letter.signedBy(), letter.signedAt());
        number(dossier, lines);
        register(dossier, lines, values);
        steps.together(lines, LineStep.SUBMIT_CONFIRMED, LineChange.comment(letter.note()));
        return true;
    }

    private void number(Dossier dossier, List<RequestLine> lines) {
        LocalDate lastDay = calendar.addWorkingDays(calendar.today(), regulation.days(dossier.edition(), TERM));
        dossier.numbered(numbers.next(Numbers.DOSSIER, NUMBER_DIGITS), lastDay);
        for (RequestLine line : lines) {
            line.numbered(String.format(Locale.ROOT, "%s-%02d", dossier.code(), line.lineNo()), lastDay);
        }
    }

    /** Whom the lines are about enters the registers now, because now the agency stands for it. */
    private void register(Dossier dossier, List<RequestLine> lines, List<Map<String, String>> values) {
        for (int i = 0; i < lines.size(); i++) {
            RequestLine line = lines.get(i);
            if (line.action() == RequestAction.ISSUE) {
                line.belongsTo(subscriber(dossier, line, values.get(i)));
            }
        }
    }

    private UUID subscriber(Dossier dossier, RequestLine line, Map<String, String> values) {
        if (line.subjectKind() == SubjectKind.ORGANISATION) {
            return subscribers.organisation(dossier.agencyId()).id();
        }
        if (line.subjectKind() == SubjectKind.DEVICE) {
            return subscribers.device(line.displayName(), dossier.agencyId()).id();
        }
        PersonView person = persons.personOf(new PersonDetails(values.get("fullName"), FieldValues.date(values.get("dateOfBirth")).orElse(null),
                values.get("nationalId"), FieldValues.date(values.get("nationalIdIssuedOn")).orElse(null), values.get("nationalIdIssuedBy"),
                values.get("officialEmail"), values.get("mobile")));
        return subscribers.person(person.id(), dossier.agencyId()).id();
    }

    private static String hash(Dossier dossier, List<RequestLine> lines, List<Map<String, String>> values) {
        List<LetterContent.Line> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            content.add(new LetterContent.Line(lines.get(i).lineNo(), lines.get(i).action(), values.get(i)));
        }
        return new LetterContent(dossier.form(), dossier.edition(), dossier.agencyId(), dossier.letterNo(), dossier.letterDate(), content).hash();
    }
}
