package vn.gov.ra.personnel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;
import vn.gov.ra.token.TokenView;

/** What the rules offer for a change, from what the person has in hand. Nothing is read or written here. */
final class Proposals {

    private static final Set<CertificateState> REVOCABLE = EnumSet.of(CertificateState.VERIFIED, CertificateState.IN_FORCE, CertificateState.HOLD_PENDING,
            CertificateState.ON_HOLD, CertificateState.RELEASE_PENDING);
    private static final Set<CertificateState> COUNTS = EnumSet.of(CertificateState.EXPECTED, CertificateState.RECEIVED, CertificateState.VERIFIED,
            CertificateState.IN_FORCE);

    private final PersonnelEvent event;
    private final Holdings holdings;
    private final Map<PartAction, RuleView> rules;
    private final List<Proposal> offered = new ArrayList<>();

    private Proposals(PersonnelEvent event, Holdings holdings, Map<PartAction, RuleView> rules) {
        this.event = event;
        this.holdings = holdings;
        this.rules = rules;
    }

    /** @param rules of the change's kind, by action; an action without a rule is not offered */
    static List<Proposal> of(PersonnelEvent event, Holdings holdings, Map<PartAction, RuleView> rules) {
        Proposals proposals = new Proposals(event, holdings, rules);
        proposals.certificates();
        proposals.devices();
        proposals.accounts();
        proposals.positions();
        return List.copyOf(proposals.offered);
    }

    private void certificates() {
        UUID target = event.targetAgency();
        if (holdings.certificates().stream().noneMatch(one -> COUNTS.contains(one.state()) && target.equals(one.agencyId()))) {
            offer(PartAction.ISSUE, ObjectType.PERSON, event.personId(), target, event.personName());
        }
        each(one -> one.state() == CertificateState.IN_FORCE && saysOtherwise(one), PartAction.CHANGE);
        each(one -> REVOCABLE.contains(one.state()), PartAction.REVOKE);
        each(one -> one.state() == CertificateState.IN_FORCE, PartAction.HOLD);
    }

    /** Another card says nothing on a certificate, another telephone only on one in a SIM (domain.md §5.4). */
    private boolean saysOtherwise(CertificateView certificate) {
        return event.kind() != PersonnelKind.NAME_OR_ID_CHANGE || event.newName() != null || event.newEmail() != null
                || event.newMobile() != null && holdings.tokens().stream().anyMatch(token -> token.kind() == TokenKind.SIM_PKI && token.certificates().contains(certificate.id()));
    }

    private void each(Predicate<CertificateView> fit, PartAction action) {
        holdings.certificates().stream().filter(fit).filter(one -> concerned(one.agencyId()))
                .forEach(one -> offer(action, ObjectType.CERTIFICATE, one.id(), one.agencyId(), one.commonName() + " · " + one.serial()));
    }

    private void devices() {
        for (TokenView token : holdings.tokens()) {
            boolean kept = holdings.kept().stream().anyMatch(one -> one.id().equals(token.subscriberId()));
            boolean held = token.state() == TokenState.RECALLED || TokenStep.RECALL.allowedFrom(token.state());
            if (!kept && held && token.kind().inCustody() && concerned(token.agencyId())) {
                offer(PartAction.RECALL, ObjectType.TOKEN, token.id(), token.agencyId(), token.model() + " " + token.serial());
            }
        }
        holdings.kept().stream().filter(one -> concerned(one.agencyId()))
                .forEach(one -> offer(PartAction.CUSTODY, ObjectType.SUBSCRIBER, one.id(), one.agencyId(), one.name()));
    }

    private void accounts() {
        holdings.accounts().stream().filter(one -> event.kind().leavesAll() || one.agencyId() == null || concerned(one.agencyId())).forEach(one -> {
            offer(PartAction.ACCOUNT_END, ObjectType.ACCOUNT, one.id(), one.agencyId(), one.username());
            if (event.toAgencyId() != null && event.agencyId().equals(one.agencyId())) {
                offer(PartAction.ACCOUNT_MOVE, ObjectType.ACCOUNT, one.id(), one.agencyId(), one.username());
            }
        });
        holdings.delegations().stream().filter(one -> one.agencyId() == null || concerned(one.agencyId()))
                .forEach(one -> offer(PartAction.DELEGATION_END, ObjectType.DELEGATION, one.id(), one.agencyId(), one.documentNo()));
        holdings.claimed().stream().filter(one -> one.state() == LineState.IN_REVIEW)
                .forEach(one -> offer(PartAction.WORK_BACK, ObjectType.LINE, one.id(), one.agencyId(), one.code()));
    }

    private void positions() {
        holdings.positions().stream().filter(one -> concerned(one.agencyId())).filter(one -> one.validFrom().isBefore(event.effectiveOn()))
                .forEach(one -> offer(PartAction.POSITION_END, ObjectType.POSITION, one.id(), one.agencyId(), one.position() + " · " + one.agencyName()));
        if (event.newPosition() != null) {
            offer(PartAction.POSITION_BEGIN, ObjectType.PERSON, event.personId(), event.targetAgency(), event.newPosition());
        }
        if (event.newName() != null || event.newEmail() != null || event.newIdentity()) {
            String known = event.newEmail() == null ? event.personName() : event.newEmail();
            offer(PartAction.RECORD, ObjectType.PERSON, event.personId(), event.agencyId(), event.newName() == null ? known : event.newName());
        }
    }

    private boolean concerned(UUID agencyId) {
        return event.kind().leavesAll() || event.agencyId().equals(agencyId);
    }

    private void offer(PartAction action, ObjectType type, UUID id, UUID agencyId, String label) {
        RuleView rule = rules.get(action);
        if (rule != null && rule.offer() != Offer.NONE) {
            offered.add(new Proposal(action, type, id, agencyId, label, action == PartAction.REVOKE ? rule.ground() : null, rule.offer() == Offer.ON));
        }
    }
}
