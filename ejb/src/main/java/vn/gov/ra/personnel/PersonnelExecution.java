package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.AgencyScope;

/** Carries a change out: everything in one act, under the one letter. What is refused stays as a failed part and is tried again. */
@Dependent
public class PersonnelExecution {

    @Inject
    private PersonnelRepository rows;
    @Inject
    private PersonnelDesk desk;
    @Inject
    private PersonnelLines lines;
    @Inject
    private PartActs acts;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    /** By the timer: a confirmed change whose day has come, or what failed of one under way. */
    @Transactional(TxType.REQUIRES_NEW)
    public void due(UUID eventId) {
        PersonnelEvent event = rows.lock(eventId, AgencyScope.everything());
        if (event.state() == PersonnelState.CONFIRMED && !event.effectiveOn().isAfter(calendar.today())) {
            desk.take(event, PersonnelStep.EXECUTE, null, Map.of());
        }
        if (event.state() == PersonnelState.EXECUTING) {
            carryOut(event);
        }
    }

    /**
     * What cannot wait, in the caller's transaction; the change stays where it is, and the rest goes through check, plan and letter.
     *
     * @param scope what of it the caller may touch: an agency what is its own
     */
    void urgently(PersonnelEvent event, AgencyScope scope) {
        List<PersonnelPart> open = desk.refresh(event).stream().filter(part -> part.state() == PartState.PROPOSED && part.chosen() || part.state() == PartState.FAILED)
                .filter(part -> part.action().canBeUrgent() && scope.includes(part.agencyId())).toList();
        lines.urgent(event, open.stream().filter(part -> part.action() == PartAction.REVOKE).toList());
        open.stream().filter(part -> part.action() != PartAction.REVOKE).forEach(part -> acts.run(event, part, clock.instant()));
        rows.touch(event);
    }

    /** In the caller's transaction, which has moved the change to EXECUTING. */
    void carryOut(PersonnelEvent event) {
        boolean first = rows.parts(event.id()).stream().anyMatch(part -> part.state() == PartState.PROPOSED);
        List<PersonnelPart> parts = first ? desk.refresh(event) : rows.parts(event.id());
        parts.stream().filter(part -> part.state() == PartState.PROPOSED && !part.chosen()).forEach(PersonnelPart::leaveOut);
        List<PersonnelPart> open = parts.stream().filter(part -> part.state() == PartState.PROPOSED || part.state() == PartState.FAILED)
                .sorted(Comparator.comparing(PersonnelPart::action).thenComparing(PersonnelPart::seq)).toList();
        lines.underLetter(event, open.stream().filter(part -> part.action().makesLine()).toList());
        open.stream().filter(part -> !part.action().makesLine()).forEach(part -> acts.run(event, part, clock.instant()));
        rows.touch(event);
        desk.completeWhenEnded(event);
    }
}
