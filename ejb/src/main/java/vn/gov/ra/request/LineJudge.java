package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;

/** The one judge of a line: pages, REST, imports and the signature all hear what it says. It changes nothing. */
@Dependent
class LineJudge {

    /** Fields that say whom a line is about; while one of them is wrong the registers cannot be asked. */
    private static final Set<String> IDENTIFYING = Set.of("nationalId", "certificateSerial", "tokenSerial", "organisationName", "deviceName");

    @Inject
    private Regulation regulation;
    @Inject
    private Settings settings;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private SubjectFinder subjects;
    @Inject
    private FactFinder facts;
    @Inject
    private RequestQuery query;
    @Inject
    private RequestRepository requests;

    /**
     * What stays the same from line to line of a dossier.
     *
     * @param papers kinds attached; null where papers are not asked for yet
     * @param seen lines heard before, by subject and family
     * @param entitled what was found out about positions
     */
    record Hearing(FormDefinition form, FieldChecks fields, RuleBook rules, AgencyView agency, Set<AttachmentKind> papers, String todayEdition,
            Map<String, RequestLine> seen, Map<String, Boolean> entitled) {
    }

    /** @param stored false for lines that are no lines yet, of which no papers are asked */
    Hearing hearing(Dossier dossier, boolean stored) {
        FormDefinition form = regulation.form(dossier.edition(), dossier.form());
        Set<AttachmentKind> papers = stored ? requests.attachments(dossier.id()).stream().map(Attachment::kind).collect(Collectors.toSet()) : null;
        RuleBook rules = regulation.rules(dossier.edition(), dossier.letterDate() == null ? calendar.today() : dossier.letterDate());
        return new Hearing(form, new FieldChecks(new OfficialEmail(settings.list("email.domains")), calendar.today()), rules,
                agencies.byId(dossier.agencyId()), papers, regulation.editionOn(calendar.today()), new HashMap<>(), new HashMap<>());
    }

    /** @param overridden codes for which the agency gave a reason */
    Verdict judge(Hearing hearing, Dossier dossier, RequestLine line, Map<String, String> values, Set<String> overridden, String pointer) {
        List<FieldError> faults = new ArrayList<>(hearing.fields.faults(hearing.form, values, pointer));
        List<FieldError> doubts = new ArrayList<>(hearing.fields.doubts(hearing.form, values, pointer));
        List<FieldError> early = new ArrayList<>();
        Subject subject = null;
        if (faults.stream().noneMatch(fault -> IDENTIFYING.contains(fault.pointer().substring(pointer.length()).replaceFirst("^/", "")))) {
            try {
                subject = subjects.find(line, values);
                registers(hearing, dossier, line, subject, values, pointer, faults, early);
            } catch (DomainException unknown) {
                faults.add(new FieldError(pointer, unknown.error(), unknown.arguments().toArray()));
            }
        }
        return Verdict.of(hearing.rules, faults, doubts, early, overridden, subject);
    }

    private void registers(Hearing hearing, Dossier dossier, RequestLine line, Subject subject, Map<String, String> values, String pointer, List<FieldError> faults,
            List<FieldError> early) {
        RequestLine twin = hearing.seen.putIfAbsent(subject.key() + line.action().family(), line);
        if (twin != null) {
            faults.add(new FieldError(pointer, RequestError.DUPLICATE_IN_DOSSIER, twin.lineNo()));
        }
        query.openAbout(subject.key(), line.purpose(), line.action().family(), dossier.id())
                .ifPresent(open -> faults.add(new FieldError(pointer, RequestError.DUPLICATE_OPEN, named(open, dossier))));
        Optional<PersonView> known = persons.byNationalId(values.get("nationalId"));
        if (known.isPresent() && values.containsKey("fullName") && !VietnameseText.squash(known.get().fullName()).equals(VietnameseText.squash(values.get("fullName")))) {
            faults.add(new FieldError(pointer + "/fullName", RequestError.NAME_DIFFERS));
        }
        PolicyFacts register = facts.of(hearing, dossier, line, subject, values, known.orElse(null));
        for (FieldError found : PolicyRules.found(hearing.rules, calendar.today(), register, pointer)) {
            // How the letter is signed is only known when it is signed; until then the agency is told, and DossierSigning refuses.
            (found.error() == RequestError.WET_INK_FIRST && dossier.signMethod() == null ? early : faults).add(found);
        }
    }

    /** The other request's code behind a colon; nothing while it has none, or where it is another agency's. */
    private static String named(RequestLine open, Dossier dossier) {
        return open.code() != null && open.agencyId().equals(dossier.agencyId()) ? ": " + open.code() : "";
    }
}
