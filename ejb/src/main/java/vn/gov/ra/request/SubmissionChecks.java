package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;

/** Everything that must hold before a dossier is shown to the agency's head; all of it is told at once. */
@Dependent
class SubmissionChecks {

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
    private RequestQuery query;

    FieldChecks fieldChecks() {
        return new FieldChecks(new OfficialEmail(settings.list("email.domains")), calendar.today());
    }

    /**
     * Checks dossier and lines and notes on each line whom it is about.
     *
     * @param values the lines' values, in the order of the lines
     * @throws DomainException {@link RequestError#NOT_READY} with every finding
     */
    void require(Dossier dossier, List<RequestLine> lines, List<Map<String, String>> values) {
        List<FieldError> faults = new ArrayList<>(head(dossier, lines));
        FormDefinition form = regulation.form(dossier.edition(), dossier.form());
        FieldChecks checks = fieldChecks();
        Map<String, RequestLine> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String pointer = "/lines/" + i;
            List<FieldError> own = checks.faults(form, values.get(i), pointer);
            faults.addAll(own.isEmpty() ? register(dossier, lines.get(i), values.get(i), seen, pointer) : own);
        }
        if (!faults.isEmpty()) {
            throw new DomainException(RequestError.NOT_READY, faults, faults.size());
        }
    }

    private List<FieldError> head(Dossier dossier, List<RequestLine> lines) {
        List<FieldError> faults = new ArrayList<>();
        AgencyView agency = agencies.byId(dossier.agencyId());
        if (!agency.legalPerson()) {
            faults.add(new FieldError("/agency", RequestError.AGENCY_CANNOT_SIGN, agency.name()));
        }
        if (dossier.letterNo() == null) {
            faults.add(new FieldError("/letterNo", RequestError.REQUIRED, "request.dossier.letterNo"));
        }
        if (dossier.letterDate() == null) {
            faults.add(new FieldError("/letterDate", RequestError.REQUIRED, "request.dossier.letterDate"));
        } else if (dossier.letterDate().isAfter(calendar.today())) {
            faults.add(new FieldError("/letterDate", RequestError.DATE_IN_FUTURE));
        }
        if (lines.isEmpty()) {
            faults.add(new FieldError("/lines", RequestError.NO_LINES));
        }
        return faults;
    }

    /** What the registers say against a line whose values are right in themselves. */
    List<FieldError> register(Dossier dossier, RequestLine line, Map<String, String> values, Map<String, RequestLine> seen, String pointer) {
        Subject subject;
        try {
            subject = subjects.find(line, values);
        } catch (DomainException unknown) {
            return List.of(new FieldError(pointer, unknown.error(), unknown.arguments().toArray()));
        }
        line.about(subject);
        List<FieldError> faults = new ArrayList<>();
        RequestLine twin = seen.putIfAbsent(subject.key() + line.action().family(), line);
        if (twin != null) {
            faults.add(new FieldError(pointer, RequestError.DUPLICATE_IN_DOSSIER, twin.lineNo()));
        }
        query.openAbout(subject.key(), line.purpose(), line.action().family(), dossier.id())
                .ifPresent(open -> faults.add(new FieldError(pointer, RequestError.DUPLICATE_OPEN, named(open, dossier))));
        if (nameDiffers(values)) {
            faults.add(new FieldError(pointer + "/fullName", RequestError.NAME_DIFFERS));
        }
        return faults;
    }

    /** The other request's code behind a colon; nothing while it has none, or where it is another agency's. */
    private static String named(RequestLine open, Dossier dossier) {
        return open.code() != null && open.agencyId().equals(dossier.agencyId()) ? ": " + open.code() : "";
    }

    private boolean nameDiffers(Map<String, String> values) {
        Optional<PersonView> known = persons.byNationalId(values.get("nationalId"));
        return known.isPresent() && values.containsKey("fullName")
                && !VietnameseText.squash(known.get().fullName()).equals(VietnameseText.squash(values.get("fullName")));
    }
}
