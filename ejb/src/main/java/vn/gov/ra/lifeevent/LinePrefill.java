package vn.gov.ra.lifeevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** The values of a line as the registers know them, by the form's field keys. What the form has no field for is left out by whoever writes the draft. */
@Dependent
class LinePrefill {

    private static final String TICK = "x";

    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private Subscribers subscribers;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private LegalCalendar calendar;

    /** @param id of what was chosen; null where nothing is */
    Map<String, String> values(LifeEvent event, UUID agencyId, UUID id, String newValue, String ground) {
        AgencyView agency = agencies.byId(agencyId);
        Map<String, String> values = new LinkedHashMap<>();
        switch (event.pick()) {
            case PERSON -> person(id, agency, values);
            case CERTIFICATE -> certificate(event, certificates.byId(id), values, newValue, ground);
            case TOKEN -> device(tokens.byId(id), agency, values);
            case NOTHING -> body(agency, values);
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private void person(UUID id, AgencyView agency, Map<String, String> values) {
        PersonDetails about = persons.details(id);
        values.put("fullName", about.fullName());
        values.put("dateOfBirth", day(about.dateOfBirth()));
        identity(about, values);
        values.put("officialEmail", about.email());
        values.put("organisationName", agency.name());
        values.put("province", agency.province());
        values.put("position", persons.appointmentsOf(agency.id(), calendar.today()).stream().filter(one -> one.personId().equals(id)).map(one -> one.position()).findFirst().orElse(null));
        values.put("mobile", about.mobile());
    }

    private static void identity(PersonDetails about, Map<String, String> values) {
        values.put("nationalId", about.nationalId());
        values.put("nationalIdIssuedOn", day(about.issuedOn()));
        values.put("nationalIdIssuedBy", about.issuedBy());
    }

    private void certificate(LifeEvent event, CertificateView certificate, Map<String, String> values, String newValue, String ground) {
        SubscriberView subscriber = certificate.subscriberId() == null ? null : subscribers.byId(certificate.subscriberId());
        PersonDetails about = subscriber == null || subscriber.personId() == null ? null : persons.details(subscriber.personId());
        values.put("certificateName", certificate.commonName());
        values.put("certificateSerial", certificate.serial());
        values.put("officialEmail", certificate.email() != null ? certificate.email() : about != null ? about.email()
                : subscriber == null ? null : agencies.byId(subscriber.agencyId()).officialEmail());
        if (event.action() == RequestAction.REVOKE) {
            if (about != null) {
                identity(about, values);
            }
            values.put("tokenSerial", tokens.holding(certificate.id()).stream().map(TokenView::serial).findFirst().orElse(null));
            values.put("reason", ground);
        } else if (event.action() == RequestAction.CHANGE) {
            values.put("change", TICK);
            values.put("changedContent", Messages.label(event.changedLabelKey(), Messages.VI));
            values.put("newContent", newValue);
        } else {
            values.put("renew", TICK);
        }
    }

    private void device(TokenView token, AgencyView agency, Map<String, String> values) {
        CertificateView certificate = token.certificates().isEmpty() ? null : certificates.byId(token.certificates().get(token.certificates().size() - 1));
        SubscriberView subscriber = subscribers.byId(token.subscriberId());
        values.put("tokenSerial", token.serial());
        values.put("certificateName", certificate == null ? subscriber.name() : certificate.commonName());
        values.put("organisationName", agency.name());
        values.put("officialEmail", certificate != null && certificate.email() != null ? certificate.email()
                : subscriber.personId() == null ? agency.officialEmail() : persons.details(subscriber.personId()).email());
    }

    private static void body(AgencyView agency, Map<String, String> values) {
        values.put("organisationName", agency.name());
        values.put("province", agency.province());
        values.put("officialEmail", agency.officialEmail());
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
