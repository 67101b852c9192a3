package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonView;

/** The one judge of a line: pages, REST, imports and the signature all hear what it says. It changes nothing. */
@Dependent
class LineJudge {

    /** Fields that say whom a line is about; while one of them is wrong the registers cannot be asked. */
    private static final Set<String> IDENTIFYING = Set.of("nationalId", "certificateSerial", "tokenSerial", "organisationName", "deviceName");
    /** For so many lines the registers are asked at once. */
    private static final int AT_ONCE = 500;

    @Inject
    private Regulation regulation;
    @Inject
    private DossierForms forms;
    @Inject
    private Settings settings;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private SubjectFinder subjects;
    @Inject
    private FactFinder facts;
    @Inject
    private RequestRepository requests;

    /**
     * What stays the same from line to line of a dossier.
     *
     * @param papers kinds attached; null where papers are not asked for yet
     * @param seen lines heard before, by subject and family; null where twins are told elsewhere
     * @param entitled who may have a certificate, by position
     * @param reasons by code; those of other requests than a revocation do not matter
     */
    record Hearing(FormDefinition form, FieldChecks fields, RuleBook rules, AgencyView agency, Set<AttachmentKind> papers, String todayEdition,
            Map<String, RequestLine> seen, Predicate<String> entitled, Map<String, Reason> reasons) {
    }

    /** @param stored false for lines that are no lines yet, of which no papers are asked and whose twins are told by their rows */
    Hearing hearing(Dossier dossier, boolean stored) {
        FormDefinition form = forms.of(dossier);
        Set<AttachmentKind> papers = stored ? requests.attachments(dossier.id()).stream().map(Attachment::kind).collect(Collectors.toSet()) : null;
        LocalDate day = forms.day(dossier.letterDate());
        AgencyView agency = agencies.byId(dossier.agencyId());
        return new Hearing(form, new FieldChecks(new OfficialEmail(settings.list("email.domains")), calendar.today()), regulation.rules(dossier.edition(), day),
                agency, papers, regulation.editionOn(calendar.today()), stored ? new HashMap<>() : null, regulation.entitled(dossier.edition(), day, agency.kind()),
                dossier.action() == RequestAction.REVOKE ? regulation.reasonsByCode() : Map.of());
    }

    /** What is to be said about each line, in their order. The registers are asked for hundreds of lines at once, never line by line. */
    List<Verdict> judge(Hearing hearing, Dossier dossier, List<Plea> pleas) {
        List<Verdict> verdicts = new ArrayList<>(pleas.size());
        for (int from = 0; from < pleas.size(); from += AT_ONCE) {
            List<Case> cases = pleas.subList(from, Math.min(pleas.size(), from + AT_ONCE)).stream().map(plea -> opened(hearing, plea)).toList();
            ask(hearing, dossier, cases);
            cases.forEach(one -> verdicts.add(Verdict.of(hearing.rules, one.faults, one.doubts, one.early, one.plea.overridden(), one.subject)));
        }
        return verdicts;
    }

    private static Case opened(Hearing hearing, Plea plea) {
        return new Case(plea, new ArrayList<>(hearing.fields.faults(hearing.form, plea.values(), plea.pointer())),
                new ArrayList<>(hearing.fields.doubts(hearing.form, plea.values(), plea.pointer())));
    }

    private void ask(Hearing hearing, Dossier dossier, List<Case> cases) {
        List<Case> named = cases.stream().filter(Case::identified).toList();
        NamedThings things = subjects.named(named.stream().map(one -> one.plea).toList());
        for (Case one : named) {
            try {
                one.subject = subjects.find(one.plea.line(), one.plea.values(), things);
            } catch (DomainException unknown) {
                one.faults.add(new FieldError(one.plea.pointer(), unknown.error(), unknown.arguments().toArray()));
            }
        }
        List<Case> found = named.stream().filter(one -> one.subject != null).toList();
        KnownFacts known = facts.about(dossier, found.stream().map(one -> one.plea).toList(), found.stream().map(one -> one.subject).toList(), things);
        found.forEach(one -> registers(hearing, dossier, one, things.person(one.plea.values()), known));
    }

    private void registers(Hearing hearing, Dossier dossier, Case one, PersonView person, KnownFacts known) {
        RequestLine line = one.plea.line();
        String pointer = one.plea.pointer();
        RequestLine twin = hearing.seen == null ? null : hearing.seen.putIfAbsent(one.subject.key() + line.action().family(), line);
        if (twin != null) {
            one.faults.add(new FieldError(pointer, RequestError.DUPLICATE_IN_DOSSIER, twin.lineNo()));
        }
        RequestLine open = known.open().get(KnownFacts.matter(one.subject.key(), line));
        if (open != null) {
            one.faults.add(new FieldError(pointer, RequestError.DUPLICATE_OPEN, named(open, dossier)));
        }
        String name = one.plea.values().get("fullName");
        if (person != null && name != null && !VietnameseText.squash(person.fullName()).equals(VietnameseText.squash(name))) {
            one.faults.add(new FieldError(pointer + "/fullName", RequestError.NAME_DIFFERS));
        }
        PolicyFacts register = facts.of(hearing, dossier, one.plea, one.subject, person, known);
        for (FieldError found : PolicyRules.found(hearing.rules, calendar.today(), register, pointer)) {
            // How the letter is signed is only known when it is signed; until then the agency is told, and DossierSigning refuses.
            (found.error() == RequestError.WET_INK_FIRST && dossier.signMethod() == null ? one.early : one.faults).add(found);
        }
    }

    /** The other request's code behind a colon; nothing while it has none, or where it is another agency's. */
    private static String named(RequestLine open, Dossier dossier) {
        return open.code() != null && open.agencyId().equals(dossier.agencyId()) ? ": " + open.code() : "";
    }

    /** A line while it is judged. */
    private static final class Case {

        private final Plea plea;
        private final List<FieldError> faults;
        private final List<FieldError> doubts;
        private final List<FieldError> early = new ArrayList<>();
        private Subject subject;

        Case(Plea plea, List<FieldError> faults, List<FieldError> doubts) {
            this.plea = plea;
            this.faults = faults;
            this.doubts = doubts;
        }

        /** Nothing is wrong with the fields that say whom it is about. */
        boolean identified() {
            return faults.stream().noneMatch(fault -> IDENTIFYING.contains(fault.pointer().substring(plea.pointer().length()).replaceFirst("^/", "")));
        }
    }
}
