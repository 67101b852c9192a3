package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.agency.AgencyChanges;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.request.AgencyRequests;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.NewAppointment;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;

/** Does single things, lines apart. What is refused is told to the caller, who notes it on the task. */
@Dependent
class TaskActs {

    /** The register has it otherwise by now. */
    static final String NOTHING_TO_DO = "NOTHING_TO_DO";

    @Inject
    private AgencyChanges changes;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Subscribers subscribers;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private PersonRegister persons;
    @Inject
    private PersonAccounts accounts;
    @Inject
    private AgencyRequests requests;
    @Inject
    private AuditTrail audit;

    /** @param change the change it follows from */
    void run(Reorganisation plan, Change change, Task task, Instant now) {
        UUID object = task.objectId();
        switch (task.action()) {
            case OPEN_AGENCY -> {
                changes.open(object, change.opened(), plan.effectiveOn(), plan.decisionNo());
                task.done(null, null, now);
            }
            case RENAME_AGENCY -> {
                String before = changes.rename(object, change.newName(), plan.effectiveOn(), plan.decisionNo());
                subscribers.knownOrganisation(object).ifPresent(one -> subscribers.move(one.id(), object, change.newName()));
                task.done(null, before, now);
            }
            case MOVE_AGENCY -> {
                UUID before = changes.moveUnder(object, task.toId(), plan.effectiveOn(), plan.decisionNo());
                task.done(null, before == null ? null : before.toString(), now);
            }
            case MOVE_SUBSCRIBER -> subscriber(task, now);
            case MOVE_CERTIFICATE -> {
                certificates.answeredForBy(object, task.toId());
                task.done(null, null, now);
            }
            case MOVE_POSITION -> position(plan, task, now);
            case END_POSITION -> {
                AppointmentView held = persons.position(object);
                persons.endPosition(object, plan.effectiveOn());
                audit.record("appointment.end", "person", held.personId(), held.position(), Map.of("from", plan.effectiveOn()));
                task.done(null, null, now);
            }
            case MOVE_ACCOUNT -> {
                accounts.follow(object, task.toId());
                task.done(null, null, now);
            }
            case END_ACCOUNT -> {
                String before = accounts.lastDay(object).map(String::valueOf).orElse(null);
                accounts.end(object, plan.effectiveOn().minusDays(1));
                task.done(null, before, now);
            }
            case CHANGE_EMAIL -> {
                String before = persons.details(object).email();
                persons.change(object, null, task.detail(), null);
                audit.record("person.change", "person", object, task.label(), Map.of("change", plan.number()));
                task.done(null, before, now);
            }
            case MOVE_DEVICE -> {
                tokens.belongsTo(object, task.toId());
                task.done(null, null, now);
            }
            case MOVE_REQUEST -> {
                requests.move(object, task.toId());
                task.done(null, null, now);
            }
            case END_AGENCY -> {
                changes.end(object, task.toId(), plan.effectiveOn(), plan.decisionNo());
                task.done(null, null, now);
            }
            default -> throw new IllegalStateException(task.action().name());
        }
    }

    /** Where the successor knows the person already, two register entries stay; the certificates and devices go along. */
    private void subscriber(Task task, Instant now) {
        boolean moved = subscribers.move(task.objectId(), task.toId(), task.subjectKind() == SubjectKind.ORGANISATION ? task.detail() : null);
        belongings(task.objectId(), task.toId());
        task.done(null, moved ? task.label() : null, now);
    }

    /** Certificates that are not over, and devices. */
    void belongings(UUID subscriberId, UUID agencyId) {
        certificates.ofSubscriber(subscriberId).stream()
                .filter(one -> one.state() != CertificateState.REVOKED && one.state() != CertificateState.ENDED && one.state() != CertificateState.SUPERSEDED)
                .forEach(one -> certificates.answeredForBy(one.id(), agencyId));
        tokens.ofSubscriber(subscriberId).forEach(one -> tokens.belongsTo(one.id(), agencyId));
    }

    /** Only the heads of the office that goes on stay heads; who leads a merged office is for its own decisions to say. */
    private void position(Reorganisation plan, Task task, Instant now) {
        AppointmentView held = persons.position(task.objectId());
        boolean head = held.head() && Planner.STAYS_HEAD.equals(task.detail());
        persons.endPosition(held.id(), plan.effectiveOn());
        Optional<AppointmentView> same = persons.positionsOf(held.personId(), plan.effectiveOn()).stream()
                .filter(one -> one.agencyId().equals(task.toId()) && one.position().equals(held.position())).findFirst();
        if (same.isPresent()) {
            task.done(null, null, now);
            return;
        }
        AppointmentView made = persons.appoint(held.personId(),
                new NewAppointment(task.toId(), held.position(), head, held.leader(), plan.decisionNo(), plan.effectiveOn(), held.validTo()));
        audit.record("appointment.create", "person", held.personId(), held.position(), Map.of("agency", agencies.byId(task.toId()).name(), "from", plan.effectiveOn()));
        task.done(made.id(), held.validTo() == null ? null : held.validTo().toString(), now);
    }
}
