package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Transitions;

/** Guards beyond state and role: who may not, by person, and what has to be there first. Pages show them as reasons. */
@Dependent
class BatchGuards {

    @Inject
    private BatchRepository rows;
    @Inject
    private BatchQuery query;
    @Inject
    private Grants grants;
    @Inject
    private LegalCalendar calendar;

    /** State, role, person. */
    void require(SubmissionBatch batch, BatchStep step, Actor who) {
        step.requireFrom(batch.state(), batch.shown());
        step.requireRole(who::has, batch.shown());
        switch (step) {
            case FREEZE -> requireLines(batch);
            case SIGN -> requireSigner(batch, who);
            case CANCEL, SUPERSEDE -> requireSecond(batch, step, who);
            case CONFIRM -> requireReconciled(batch, who);
            default -> {
            }
        }
    }

    /** The steps of the table with the reason where one is closed; asking and consenting are one action, whose first caller asks. */
    List<ActionView> actions(SubmissionBatch batch, Actor who) {
        return Transitions.actionsFrom(BatchStep.class, batch.state()).stream()
                .filter(step -> step != BatchStep.ASK_CANCEL && step != BatchStep.ASK_SUPERSEDE)
                .map(step -> ActionView.tried(step.event(), () -> require(batch, first(batch, step), who))).toList();
    }

    /** What a caller who wants this step takes now: the question, as long as nobody has asked. */
    static BatchStep first(SubmissionBatch batch, BatchStep step) {
        if (step == BatchStep.CANCEL && batch.askedStep() == null) {
            return BatchStep.ASK_CANCEL;
        }
        return step == BatchStep.SUPERSEDE && batch.askedStep() == null ? BatchStep.ASK_SUPERSEDE : step;
    }

    private void requireLines(SubmissionBatch batch) {
        if (rows.lines(batch.id()).isEmpty()) {
            throw new DomainException(BatchError.EMPTY);
        }
    }

    private void requireSigner(SubmissionBatch batch, Actor who) {
        if (!grants.inForce(who.personId(), batch.form(), calendar.today())) {
            throw new DomainException(BatchError.NO_AUTHORITY, batch.shown());
        }
        Set<UUID> delegators = grants.delegatorsOf(who.personId(), calendar.today());
        if (batch.frozenBy() != null && (batch.frozenBy().equals(who.personId()) || delegators.contains(batch.frozenBy()))) {
            throw new DomainException(BatchError.SIGNER_FROZE_IT, batch.shown());
        }
    }

    private void requireSecond(SubmissionBatch batch, BatchStep step, Actor who) {
        BatchStep asked = step == BatchStep.CANCEL ? BatchStep.ASK_CANCEL : BatchStep.ASK_SUPERSEDE;
        if (batch.askedStep() != asked) {
            throw new DomainException(BatchError.OTHER_ASKED, batch.shown());
        }
        if (who.personId() == null || acting(who).contains(batch.askedBy())) {
            throw new DomainException(BatchError.SECOND_PERSON_NEEDED, batch.shown());
        }
        if (!batch.askedSigner() && !who.has(Role.OFFICE_SIGNER)) {
            throw new DomainException(BatchError.SIGNER_NEEDED, batch.shown());
        }
    }

    private void requireReconciled(SubmissionBatch batch, Actor who) {
        if (!Collections.disjoint(query.importers(batch.id()), acting(who))) {
            throw new DomainException(BatchError.IMPORTED_BY_YOU, batch.shown());
        }
        long open = rows.lines(batch.id()).stream().filter(line -> !line.settled()).count();
        if (open > 0) {
            throw new DomainException(BatchError.NOT_RECONCILED, batch.shown(), open);
        }
    }

    /** Four eyes see whoever acts and everybody that person acts for. */
    private Set<UUID> acting(Actor who) {
        Set<UUID> acting = new HashSet<>(grants.delegatorsOf(who.personId(), calendar.today()));
        acting.add(who.personId());
        return acting;
    }
}
