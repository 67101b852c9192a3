package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.agency.AgencyChanges;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.request.AgencyRequests;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;

/** Takes single things back, the last first: the registers are as they were, the trail tells both. */
@Dependent
class TaskUndo {

    @Inject
    private AgencyChanges changes;
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
    private TaskActs acts;

    void run(Reorganisation plan, Task task, Instant now) {
        UUID object = task.objectId();
        switch (task.action()) {
            case OPEN_AGENCY -> changes.close(object);
            case RENAME_AGENCY -> {
                changes.renameBack(object, task.before(), plan.decisionNo());
                subscribers.knownOrganisation(object).ifPresent(one -> subscribers.move(one.id(), object, task.before()));
            }
            case MOVE_AGENCY -> changes.moveUnder(object, task.before() == null ? null : UUID.fromString(task.before()), plan.effectiveOn(), plan.decisionNo());
            case MOVE_SUBSCRIBER -> {
                if (task.before() != null) {
                    subscribers.move(object, task.fromId(), task.subjectKind() == SubjectKind.ORGANISATION ? task.before() : null);
                }
                acts.belongings(object, task.fromId());
            }
            case MOVE_CERTIFICATE -> certificates.answeredForBy(object, task.fromId());
            case MOVE_POSITION -> {
                if (task.madeId() != null) {
                    persons.endPosition(task.madeId(), plan.effectiveOn());
                }
                persons.reopenPosition(object, date(task.before()));
            }
            case END_POSITION -> persons.reopenPosition(object, null);
            case MOVE_ACCOUNT -> accounts.follow(object, task.fromId());
            case END_ACCOUNT -> accounts.revive(object, date(task.before()));
            case CHANGE_EMAIL -> persons.change(object, null, task.before(), null);
            case MOVE_DEVICE -> tokens.belongsTo(object, task.fromId());
            case MOVE_REQUEST -> requests.move(object, task.fromId());
            case LINE_CHANGE, LINE_REVOKE -> requests.discard(task.madeId(), plan.number());
            case END_AGENCY -> changes.reopen(object, task.toId());
        }
        task.undone(now);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
