package vn.gov.ra.outside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubjectKind;

/** The draft that asks for a certificate of the state in place of one from outside, with what the registers know already. */
@Dependent
class Migration {

    @Inject
    private DossierService dossiers;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;

    /** @return the draft */
    UUID draft(OutsideCertificate old) {
        SubjectKind kind = old.personId() == null ? SubjectKind.ORGANISATION : SubjectKind.PERSON;
        AgencyView agency = agencies.byId(old.agencyId());
        Map<String, String> values = new LinkedHashMap<>();
        if (old.personId() != null) {
            person(old.personId(), agency, values);
        } else {
            values.put("officialEmail", agency.officialEmail());
        }
        values.put("organisationName", agency.name());
        values.put("province", agency.province());
        values.put("oldCertificateSerial", old.serial());
        FormDefinition form = form(kind);
        values.entrySet().removeIf(one -> one.getValue() == null || form.field(one.getKey()).isEmpty());
        return dossiers.create(new DossierDraft(RequestAction.ISSUE, kind, form.form(), agency.id(), null, null, null, null, List.of(values))).id();
    }

    private FormDefinition form(SubjectKind kind) {
        LocalDate today = calendar.today();
        return regulation.requestForms(regulation.editionOn(today), today).stream()
                .filter(one -> RequestAction.ISSUE.name().equals(one.action()) && kind.name().equals(one.subjectKind())).findFirst().orElseThrow();
    }

    private void person(UUID id, AgencyView agency, Map<String, String> values) {
        PersonDetails about = persons.details(id);
        values.put("fullName", about.fullName());
        values.put("dateOfBirth", Objects.toString(about.dateOfBirth(), null));
        values.put("nationalId", about.nationalId());
        values.put("nationalIdIssuedOn", Objects.toString(about.issuedOn(), null));
        values.put("nationalIdIssuedBy", about.issuedBy());
        values.put("officialEmail", about.email());
        values.put("mobile", about.mobile());
        values.put("position", persons.appointmentsOf(agency.id(), calendar.today()).stream().filter(one -> one.personId().equals(id))
                .map(one -> one.position()).findFirst().orElse(null));
    }
}
