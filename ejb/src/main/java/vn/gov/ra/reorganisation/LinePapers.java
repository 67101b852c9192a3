package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.request.AgencyRequests;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Turns tasks into the lines of one draft, filled from the registers; what they do not know stays open for the clerk of the successor. */
@Dependent
class LinePapers {

    private static final String TICK = "X";

    @Inject
    private AgencyRequests requests;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Subscribers subscribers;
    @Inject
    private PersonRegister persons;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private TokenStock tokens;

    /** @param tasks of one action, one agency and one kind of subscriber @return the lines in their order */
    List<UUID> draft(Reorganisation plan, List<Task> tasks) {
        Task first = tasks.get(0);
        RequestAction action = first.action() == TaskAction.LINE_REVOKE ? RequestAction.REVOKE : RequestAction.CHANGE;
        String note = plan.number() + " · " + plan.decisionNo();
        return requests.draft(first.toId(), action, first.subjectKind(), plan.createdBy(), note, tasks.stream().map(this::values).toList());
    }

    private Map<String, String> values(Task task) {
        CertificateView certificate = certificates.byId(task.objectId());
        SubscriberView subscriber = certificate.subscriberId() == null ? null : subscribers.byId(certificate.subscriberId());
        PersonDetails person = subscriber == null || subscriber.personId() == null ? null : persons.details(subscriber.personId());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("certificateName", certificate.commonName());
        values.put("certificateSerial", certificate.serial());
        values.put("officialEmail", certificate.email() != null ? certificate.email() : person != null ? person.email()
                : subscriber == null ? null : agencies.byId(subscriber.agencyId()).officialEmail());
        if (task.action() == TaskAction.LINE_REVOKE) {
            if (person != null) {
                values.put("nationalId", person.nationalId());
                values.put("nationalIdIssuedOn", day(person.issuedOn()));
                values.put("nationalIdIssuedBy", person.issuedBy());
            }
            values.put("tokenSerial", tokens.holding(certificate.id()).stream().map(TokenView::serial).findFirst().orElse(null));
            values.put("reason", task.ground());
        } else {
            Map<LineNeeds.Content, String> contents = LineNeeds.read(task.detail());
            values.put("changedContent", String.join("; ", contents.keySet().stream().map(LineNeeds.Content::label).toList()));
            values.put("newContent", String.join("; ", contents.values()));
            values.put("change", TICK);
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
