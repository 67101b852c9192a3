package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** The acts that every step of a change has in common: state, timeline, audit row, news, proposals, end. */
@Dependent
class PersonnelDesk {

    private static final int LONGEST_COMMENT = 2000;
    private static final int SHOWN = 40;

    @Inject
    private PersonnelRepository rows;
    @Inject
    private HoldingsReader holdings;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Event<PersonnelStateChanged> changed;

    void reported(PersonnelEvent event) {
        rows.add(event);
        log(event, PersonnelStep.REPORT, null, event.note(), Map.of("kind", event.kind(), "decision", event.decisionNo(), "effectiveOn", event.effectiveOn()));
    }

    void take(PersonnelEvent event, PersonnelStep step, String comment, Map<String, ?> details) {
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw new DomainException(SharedError.TOO_LONG, comment.substring(0, SHOWN) + "…");
        }
        PersonnelState before = event.take(step, clock.instant());
        log(event, step, before, comment, details);
    }

    private void log(PersonnelEvent event, PersonnelStep step, PersonnelState before, String comment, Map<String, ?> details) {
        rows.flush();
        rows.add(new PersonnelLog(event, rows.lastSeq(event.id()) + 1, step, before, current.get(), comment, clock.instant()));
        Map<String, Object> all = new HashMap<>(details);
        all.put("to", event.state());
        if (comment != null) {
            all.put("comment", comment);
        }
        audit.record(step.auditType(), "personnel", event.id(), event.number(), all);
        if (before != event.state()) {
            changed.fire(new PersonnelStateChanged(event.id(), event.number(), event.agencyId(), before, event.state()));
        }
    }

    /** What the rules offer now. */
    List<Proposal> proposals(PersonnelEvent event) {
        return Proposals.of(event, holdings.of(event.personId()), rows.rules(event.kind()));
    }

    /** Writes down what is offered; what stands there already keeps its choice, what is new comes as the rule says. */
    List<PersonnelPart> refresh(PersonnelEvent event) {
        List<PersonnelPart> parts = new ArrayList<>(rows.parts(event.id()));
        int seq = parts.stream().mapToInt(PersonnelPart::seq).max().orElse(0);
        for (Proposal proposal : proposals(event)) {
            if (parts.stream().noneMatch(part -> part.about(proposal))) {
                PersonnelPart part = new PersonnelPart(event.id(), ++seq, proposal);
                rows.add(part);
                parts.add(part);
            }
        }
        rows.flush();
        return parts;
    }

    /** Warns the systems that ask about the person's certificates that a change is coming which cannot wait. */
    void warn(PersonnelEvent event, AgencyScope scope) {
        held(event).filter(one -> scope.includes(one.agencyId()) && one.localAlert() == null).forEach(one -> certificates.raiseAlert(one.id(), LocalAlert.PERSONNEL_CHANGE));
    }

    /** The urgent change comes to nothing: its warnings end, unless another urgent one or a revocation under way warns as well. */
    void unwarn(PersonnelEvent event) {
        if (event.urgent() && !rows.urgentBeside(event)) {
            held(event).filter(one -> LocalAlert.PERSONNEL_CHANGE.name().equals(one.localAlert()))
                    .filter(one -> rows.runningAbout(PartAction.REVOKE, one.id()).isEmpty()).forEach(one -> certificates.clearAlert(one.id()));
        }
    }

    private Stream<CertificateView> held(PersonnelEvent event) {
        return holdings.of(event.personId()).certificates().stream();
    }

    /** Ends the change once every part has ended and the decision is there. */
    void completeWhenEnded(PersonnelEvent event) {
        if (event.state() == PersonnelState.EXECUTING && event.decisionFileId() != null
                && rows.parts(event.id()).stream().allMatch(part -> part.state().ended())) {
            ActingAs.system(() -> {
                take(event, PersonnelStep.COMPLETE, null, Map.of());
                return null;
            });
        }
    }
}
