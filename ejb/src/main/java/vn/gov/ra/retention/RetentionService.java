package vn.gov.ra.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.account.PersonAccounts;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.request.RequestErasure;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;

/** Whose data are due, and wiping them: one administrator proposes, another one confirms. */
@Stateless
public class RetentionService {

    /** People of one proposal: confirming it is one transaction. */
    static final int MOST_AT_ONCE = 500;
    private static final int NUMBER_DIGITS = 4;
    private static final String PROPOSAL = "retention";

    @Inject
    private RetentionRepository rows;
    @Inject
    private RetentionQuery query;
    @Inject
    private RequestErasure requests;
    @Inject
    private PersonAccounts accounts;
    @Inject
    private Numbers numbers;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Everybody whose term is over and who stands in no open proposal, the longest due first. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public Slice<DueView> due(Paging paging) {
        SortColumns.Chosen<DueView> order = RetentionQuery.DUE.by(paging);
        return order.slice(query.due(calendar.today(), years(), order, paging.size()), paging.size());
    }

    /** Newest first. @param state null for every one */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public Slice<ProposalView> list(ProposalState state, Paging paging) {
        SortColumns.Chosen<ProposalView> order = RetentionQuery.PROPOSALS.by(paging);
        return order.slice(query.proposals(state, order, paging.size()), paging.size());
    }

    /** For the inbox: whoever proposed it does not confirm it. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public long count(ProposalState state) {
        Actor actor = current.get();
        return query.count(state, actor.userId(), actor.personId());
    }

    /** @throws DomainException {@link RetentionError#NOT_FOUND} */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public ProposalView get(UUID id) {
        return view(id);
    }

    /** Who stands in it, and what became of each. @throws DomainException {@link RetentionError#NOT_FOUND} */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public Slice<ProposedView> people(UUID id, Paging paging) {
        view(id);
        SortColumns.Chosen<ProposedView> order = RetentionQuery.PEOPLE.by(paging);
        return order.slice(query.people(id, calendar.today(), order, paging.size()), paging.size());
    }

    /** What can be done with it, and why the reader may not. @throws DomainException {@link RetentionError#NOT_FOUND} */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public List<Offered> actions(UUID id) {
        Proposal proposal = rows.get(id);
        Actor actor = current.get();
        return Offered.of(ProposalStep.class, proposal.state(), step -> true, actor::has, proposal.number()).stream()
                .map(one -> one.allowed() && one.action().equals(ProposalStep.CONFIRM.event()) && proposal.madeBy(actor)
                        ? new Offered(one.action(), false, RetentionError.SAME_PERSON.code(), List.of(proposal.number())) : one).toList();
    }

    /**
     * Proposes people who are due; nothing is wiped by it.
     *
     * @throws DomainException {@link RetentionError#NOBODY}, {@link RetentionError#TOO_MANY}, {@link RetentionError#NOT_DUE}, {@link RetentionError#PROPOSED_ALREADY}: nobody is proposed
     */
    @RolesAllowed(Role.ADMIN)
    public ProposalView propose(List<UUID> people) {
        return proposed(people == null ? List.of() : List.copyOf(new LinkedHashSet<>(people)));
    }

    /** Proposes those who have been due longest, at most 500; who is left stays due. @throws DomainException {@link RetentionError#NOBODY} */
    @RolesAllowed(Role.ADMIN)
    public ProposalView proposeAll() {
        return proposed(query.longestDue(calendar.today(), years(), MOST_AT_ONCE));
    }

    private ProposalView proposed(List<UUID> people) {
        if (people.isEmpty()) {
            throw new DomainException(RetentionError.NOBODY);
        }
        if (people.size() > MOST_AT_ONCE) {
            throw new DomainException(RetentionError.TOO_MANY, MOST_AT_ONCE);
        }
        LocalDate today = calendar.today();
        int years = years();
        Proposal proposal = new Proposal(numbers.next(Numbers.RETENTION, NUMBER_DIGITS), current.get(), clock.instant());
        rows.add(proposal);
        for (UUID person : people) {
            rows.hold(person);
            PersonSpan span = rows.span(person).orElseThrow(() -> new DomainException(RetentionError.NOT_FOUND, person));
            span.hold(today, years, rows.held(person, today)).ifPresent(why -> {
                throw new DomainException(RetentionError.NOT_DUE, span.fullName(), why);
            });
            if (rows.proposed(person)) {
                throw new DomainException(RetentionError.PROPOSED_ALREADY, span.fullName());
            }
            rows.add(new ProposedPerson(proposal.id(), person, span.lastOn()));
        }
        audit.record(ProposalStep.PROPOSE.auditType(), PROPOSAL, proposal.id(), proposal.number(), Map.of("people", people.size(), "years", years));
        rows.flush();
        return view(proposal.id());
    }

    /** Takes a proposal back before anybody has confirmed it. @throws DomainException {@link RetentionError#SETTLED} */
    @RolesAllowed(Role.ADMIN)
    public ProposalView undo(UUID id, long seenVersion) {
        Proposal proposal = open(id, seenVersion);
        rows.people(id).forEach(ProposedPerson::close);
        proposal.end(ProposalStep.UNDO, current.get(), clock.instant());
        audit.record(ProposalStep.UNDO.auditType(), PROPOSAL, id, proposal.number());
        rows.flush();
        return view(id);
    }

    /**
     * Wipes everybody of the proposal who is still due; whoever is not any more is left out. It cannot be undone.
     *
     * @throws DomainException {@link RetentionError#SAME_PERSON}, {@link RetentionError#SETTLED}
     */
    @RolesAllowed(Role.ADMIN)
    public ProposalView confirm(UUID id, long seenVersion) {
        Proposal proposal = open(id, seenVersion);
        Actor actor = current.get();
        proposal.requireOther(actor);
        LocalDate today = calendar.today();
        int years = years();
        int wiped = 0;
        List<ProposedPerson> people = rows.people(id);
        for (ProposedPerson one : people) {
            rows.hold(one.personId());
            Optional<Hold> hold = rows.span(one.personId()).orElseThrow(() -> new DomainException(RetentionError.NOT_FOUND, one.personId())).hold(today, years, rows.held(one.personId(), today));
            if (hold.isPresent()) {
                one.leftOut(hold.get());
            } else {
                wipe(one, proposal.number());
                wiped++;
            }
        }
        proposal.end(ProposalStep.CONFIRM, actor, clock.instant());
        audit.record(ProposalStep.CONFIRM.auditType(), PROPOSAL, id, proposal.number(), Map.of("wiped", wiped, "leftOut", people.size() - wiped));
        rows.flush();
        return view(id);
    }

    private void wipe(ProposedPerson one, String number) {
        Tombstone stone = Tombstone.of(one.personId());
        requests.contacts(one.personId());
        accounts.forget(one.personId());
        rows.wipe(one.personId(), stone, requests.emptyLine());
        one.wiped();
        audit.record("retention.wipe", "person", one.personId(), stone.name(), Map.of("proposal", number));
    }

    private Proposal open(UUID id, long seenVersion) {
        Proposal proposal = rows.lock(id);
        Versions.require(proposal.version(), seenVersion, proposal.number());
        proposal.requireOpen();
        return proposal;
    }

    private int years() {
        return rows.rule(RetentionKind.PERSON, calendar.today()).length();
    }

    private ProposalView view(UUID id) {
        return query.proposal(id).orElseThrow(() -> new DomainException(RetentionError.NOT_FOUND, id));
    }
}
