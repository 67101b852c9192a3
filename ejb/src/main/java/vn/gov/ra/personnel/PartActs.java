package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.delegation.PersonDelegations;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.NewAppointment;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Does the parts that make no line. A refusal is noted on the part and stops no other. */
@Dependent
class PartActs {

    /** Rule parameter: working days to give a device back (Nghị định 130/2018/NĐ-CP, Điều 71 khoản 3). */
    private static final String RETURN_TERM = "device.return.term";

    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private Subscribers subscribers;
    @Inject
    private PersonRegister persons;
    @Inject
    private PersonAccounts accounts;
    @Inject
    private PersonDelegations delegations;
    @Inject
    private RequestLines lines;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private SecretBox box;

    void run(PersonnelEvent event, PersonnelPart part, Instant now) {
        try {
            switch (part.action()) {
                case RECALL -> recall(event, part, now);
                case CUSTODY -> custody(event, part, now);
                default -> {
                    act(event, part);
                    part.done(null, now);
                }
            }
        } catch (DomainException refused) {
            part.failed(refused.error().code());
        }
    }

    private void recall(PersonnelEvent event, PersonnelPart part, Instant now) {
        TokenView token = tokens.byId(part.objectId());
        LocalDate from = event.effectiveOn().isAfter(calendar.today()) ? event.effectiveOn() : calendar.today();
        LocalDate lastDay = calendar.addWorkingDays(from, regulation.days(regulation.editionOn(calendar.today()), RETURN_TERM));
        if (token.state() != TokenState.RECALLED && PersonnelNews.home(token.state())) {
            part.done(token.state().name(), now);
            return;
        }
        tokens.recall(token.id(), lastDay, event.number());
        part.runs(null, lastDay, now);
    }

    /** The minutes are signed by people: the part waits until another person keeps the device. */
    private void custody(PersonnelEvent event, PersonnelPart part, Instant now) {
        if (subscribers.custodian(part.objectId()).filter(event.personId()::equals).isPresent()) {
            part.runs(null, null, now);
        } else {
            part.done(null, now);
        }
    }

    private void act(PersonnelEvent event, PersonnelPart part) {
        UUID object = part.objectId();
        switch (part.action()) {
            case HOLD -> certificates.raiseAlert(object, LocalAlert.INTERNAL_HOLD);
            case ACCOUNT_END -> accounts.end(object, event.effectiveOn().minusDays(1));
            case ACCOUNT_MOVE -> accounts.move(object, event.toAgencyId());
            case DELEGATION_END -> delegations.end(object);
            case WORK_BACK -> lines.release(object, event.number());
            case POSITION_END -> {
                persons.endPosition(object, event.effectiveOn());
                audit.record("appointment.end", "person", event.personId(), event.personName(), Map.of("position", part.label(), "from", event.effectiveOn()));
            }
            case POSITION_BEGIN -> {
                persons.appoint(event.personId(), new NewAppointment(part.agencyId(), event.newPosition(), event.newHead(), event.newLeader(), event.decisionNo(),
                        event.effectiveOn(), null));
                audit.record("appointment.create", "person", event.personId(), event.personName(), Map.of("position", event.newPosition(), "from", event.effectiveOn()));
            }
            case RECORD -> {
                NewIdentity identity = event.identity(box);
                persons.change(event.personId(), event.newName(), event.newEmail(), identity.mobile());
                persons.identify(event.personId(), identity.nationalId(), identity.issuedOn());
                audit.record("person.change", "person", event.personId(), event.personName(), Map.of("change", event.number()));
            }
            default -> throw new IllegalStateException(part.action().name());
        }
    }
}
