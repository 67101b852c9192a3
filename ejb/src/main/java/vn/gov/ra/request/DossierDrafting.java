package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.SystemAgencies;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.SubjectKind;

/** Writes drafts: never refused for what is missing in them, only for what cannot be kept. */
@Dependent
class DossierDrafting {

    static final int MOST_LINES = 10_000;
    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_NOTE = 2000;

    @Inject
    private RequestRepository requests;
    @Inject
    private Regulation regulation;
    @Inject
    private DossierForms forms;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private SystemAgencies filing;
    @Inject
    private Payloads payloads;
    @Inject
    private LineSteps steps;
    @Inject
    private SubjectFinder subjects;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    Dossier create(DossierDraft draft) {
        Actor actor = current.get();
        Dossier dossier = create(draft, agencyFor(draft.agencyId(), actor), actor);
        UUID system = filing.caller(actor);
        if (system != null) {
            dossier.filedBy(system);
        }
        return dossier;
    }

    /** @param creator who stands for the draft, for four eyes later */
    Dossier create(DossierDraft draft, UUID agencyId, Actor creator) {
        Dossier dossier = new Dossier(Ids.next(), agencyId, creator, clock.instant());
        FormDefinition definition = formOf(draft, editionFor(draft.letterDate()), forms.day(draft.letterDate()));
        dossier.asks(definition.form(), definition.edition(), actionOf(definition, draft.action()), kindOf(definition, draft.subjectKind()));
        requireAgencyThatIs(dossier);
        head(dossier, draft);
        requests.add(dossier);
        if (draft.lines().size() > MOST_LINES) {
            throw new DomainException(RequestError.TOO_MANY_LINES, MOST_LINES);
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            add(dossier, definition, draft.lines().get(i), i + 1, "/lines/" + i);
        }
        return dossier;
    }

    /** What an agency held is revoked after its end, too; anything else is its successor's to ask for. */
    private void requireAgencyThatIs(Dossier dossier) {
        AgencyView agency = agencies.byId(dossier.agencyId());
        if (dossier.action() != RequestAction.REVOKE && !agency.existsOn(calendar.today())) {
            LocalDate lastDay = agency.validTo() == null ? agency.validFrom() : agency.validTo().minusDays(1);
            throw new DomainException(RequestError.AGENCY_ENDED, agency.name(), lastDay);
        }
    }

    /** Takes over letter, note and contact. Another date may mean another law, unless that law has no such form. */
    void update(Dossier dossier, DossierDraft draft) {
        head(dossier, draft);
        String edition = editionFor(draft.letterDate());
        if (find(edition, dossier.form(), forms.day(draft.letterDate())).isPresent()) {
            dossier.asks(dossier.form(), edition, dossier.action(), dossier.subjectKind());
        }
    }

    RequestLine addLine(Dossier dossier, Map<String, String> values) {
        int number = requests.nextLineNo(dossier.id());
        if (number > MOST_LINES) {
            throw new DomainException(RequestError.TOO_MANY_LINES, MOST_LINES);
        }
        return add(dossier, forms.of(dossier), values, number, "");
    }

    void addLines(Dossier dossier, List<Map<String, String>> lines) {
        int next = requests.nextLineNo(dossier.id());
        if (next + lines.size() - 1 > MOST_LINES) {
            throw new DomainException(RequestError.TOO_MANY_LINES, MOST_LINES);
        }
        FormDefinition form = forms.of(dossier);
        for (int i = 0; i < lines.size(); i++) {
            add(dossier, form, lines.get(i), next + i, "/lines/" + i);
        }
    }

    void write(RequestLine line, Dossier dossier, Map<String, String> values, String pointer) {
        write(line, dossier, forms.of(dossier), values, pointer);
    }

    private RequestLine add(Dossier dossier, FormDefinition form, Map<String, String> values, int number, String pointer) {
        RequestLine line = new RequestLine(Ids.next(), dossier, number, clock.instant());
        write(line, dossier, form, values, pointer);
        requests.add(line);
        steps.created(line);
        return line;
    }

    private void write(RequestLine line, Dossier dossier, FormDefinition form, Map<String, String> values, String pointer) {
        Map<String, String> clean = FieldValues.cleaned(form, values, pointer);
        line.write(LineContent.of(clean, dossier), payloads.sealLine(clean), current.get().personId());
        if (line.state() == LineState.DRAFT) {
            line.named(subjects.named(line, clean));
        }
    }

    private void head(Dossier dossier, DossierDraft draft) {
        List<FieldError> wrong = new ArrayList<>();
        String number = within(draft.letterNo(), LONGEST_NUMBER, "/letterNo", wrong);
        String note = within(draft.note(), LONGEST_NOTE, "/note", wrong);
        Map<String, String> contact = new LinkedHashMap<>();
        draft.contact().forEach((key, value) -> {
            String clean = within(VietnameseText.cleanToNull(value), LONGEST_NOTE, "/contact/" + key, wrong);
            if (clean != null && ContactField.known(key)) {
                contact.put(key, clean);
            }
        });
        if (!wrong.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, wrong, wrong.get(0).pointer());
        }
        dossier.write(number, draft.letterDate(), note, payloads.sealContact(ContactField.inOrder(contact)));
    }

    /** Composed, otherwise as it was written: a note has its lines. */
    private static String within(String typed, int longest, String pointer, List<FieldError> wrong) {
        String clean = typed == null || typed.isBlank() ? null : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (clean != null && clean.length() > longest) {
            wrong.add(new FieldError(pointer, RequestError.TOO_LONG, longest));
        }
        return clean;
    }

    /** One's own; the office writes for others, a system for the agencies it was given. */
    UUID agencyFor(UUID asked, Actor actor) {
        if (actor.agencyId() != null && !actor.office()) {
            if (asked != null && !asked.equals(actor.agencyId())) {
                throw new DomainException(RequestError.AGENCY_UNKNOWN);
            }
            return actor.agencyId();
        }
        UUID agency = asked == null ? actor.agencyId() : asked;
        if (agency == null || !actor.hasAny(Role.OFFICER, Role.RELYING_SYSTEM, Role.CLERK, Role.AGENCY_SIGNER)) {
            throw new DomainException(RequestError.NO_AGENCY);
        }
        AgencyView found = agencies.byId(agency);
        filing.require(actor, found);
        return found.id();
    }

    /** The law on the day of the letter; on a draft without a date, or with one no law covers, that of today. */
    private String editionFor(LocalDate letterDate) {
        if (letterDate != null) {
            try {
                return regulation.editionOn(letterDate);
            } catch (DomainException noneYet) {
                return regulation.editionOn(calendar.today());
            }
        }
        return regulation.editionOn(calendar.today());
    }

    /** The form named, else the edition's form for what is asked and for whom: where that is missing too, a person's first certificate. */
    private FormDefinition formOf(DossierDraft draft, String edition, LocalDate on) {
        String named = VietnameseText.cleanToNull(draft.form());
        if (named != null) {
            return find(edition, named, on).orElseThrow(() -> new DomainException(SharedError.INVALID_INPUT,
                    List.of(new FieldError("/form", RequestError.FORM_UNKNOWN, named)), "/form"));
        }
        RequestAction action = draft.action() == null ? RequestAction.ISSUE : draft.action();
        SubjectKind kind = draft.subjectKind() == null ? SubjectKind.PERSON : draft.subjectKind();
        return regulation.requestForms(edition, on).stream()
                .filter(form -> RequestAction.valueOf(form.action()).family() == action.family())
                .filter(form -> form.subjectKind() == null || form.subjectKind().equals(kind.name()))
                .findFirst().orElseThrow(() -> new DomainException(RequestError.FORM_MISMATCH, action));
    }

    private Optional<FormDefinition> find(String edition, String form, LocalDate on) {
        return regulation.requestForms(edition, on).stream().filter(one -> one.form().equals(form)).findFirst();
    }

    private static RequestAction actionOf(FormDefinition form, RequestAction asked) {
        RequestAction own = RequestAction.valueOf(form.action());
        if (asked != null && asked.family() != own.family()) {
            throw new DomainException(RequestError.FORM_MISMATCH, form.form());
        }
        return asked == null ? own : asked;
    }

    private static SubjectKind kindOf(FormDefinition form, SubjectKind asked) {
        SubjectKind own = form.subjectKind() == null ? null : SubjectKind.valueOf(form.subjectKind());
        if (asked != null && own != null && asked != own) {
            throw new DomainException(RequestError.FORM_MISMATCH, form.form());
        }
        return own != null ? own : asked == null ? SubjectKind.PERSON : asked;
    }
}
