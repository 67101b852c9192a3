package vn.gov.ra.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/** Plans for offices, for pages and REST: written, counted out, approved, carried out, undone or frozen. */
@Stateless
public class ReorganisationService {

    private static final int NUMBER_DIGITS = 4;

    @Inject
    private ReorganisationRepository rows;
    @Inject
    private ReorganisationQuery query;
    @Inject
    private PlacementQuery placements;
    @Inject
    private ReorganisationDesk desk;
    @Inject
    private PlanChecks checks;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Grants grants;
    @Inject
    private Numbers numbers;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @RolesAllowed(Role.OFFICER)
    public ReorganisationView create(NewReorganisation about) {
        checks.head(about);
        Reorganisation plan = new Reorganisation(Ids.next(), numbers.next(Numbers.REORGANISATION, NUMBER_DIGITS), about, current.get(), clock.instant());
        List<Change> changes = checks.changes(plan.id(), about.changes());
        desk.created(plan);
        rows.flush();
        changes.forEach(rows::add);
        return view(plan);
    }

    /** Writes a draft anew: what is not named is gone; what was counted out does not hold any more. */
    @RolesAllowed(Role.OFFICER)
    public ReorganisationView edit(UUID id, long seenVersion, NewReorganisation about) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.EDIT);
        checks.head(about);
        List<Change> changes = checks.changes(id, about.changes());
        rows.forgetChanges(id);
        plan.write(about, current.get());
        changes.forEach(rows::add);
        desk.take(plan, ReorganisationStep.EDIT, null, Map.of("changes", changes.size()));
        rows.touch(plan);
        return view(plan);
    }

    /** Adds changes to a draft, behind those it has. */
    @RolesAllowed(Role.OFFICER)
    public ReorganisationView addChanges(UUID id, long seenVersion, List<NewChange> more) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.EDIT);
        List<NewChange> all = new ArrayList<>(rows.changes(id).stream().map(this::again).toList());
        all.addAll(more);
        return edit(id, seenVersion, about(plan, all));
    }

    /** Takes one change off a draft. */
    @RolesAllowed(Role.OFFICER)
    public ReorganisationView removeChange(UUID id, long seenVersion, UUID changeId) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.EDIT);
        return edit(id, seenVersion, about(plan, rows.changes(id).stream().filter(one -> !one.id().equals(changeId)).map(this::again).toList()));
    }

    /** Adds the changes of a list (CSV); see {@code docs/operations.md} for its columns. */
    @RolesAllowed(Role.OFFICER)
    public ReorganisationView importChanges(UUID id, long seenVersion, byte[] content) {
        if (content == null || content.length == 0) {
            throw new DomainException(ReorganisationError.FILE_UNREADABLE);
        }
        return addChanges(id, seenVersion, ChangesFile.read(content));
    }

    private NewReorganisation about(Reorganisation plan, List<NewChange> changes) {
        return new NewReorganisation(plan.title(), plan.decisionNo(), plan.decisionDate(), plan.effectiveOn(), plan.note(), changes);
    }

    private NewChange again(Change one) {
        return one.entered(one.sources().stream().map(this::code).toList(), code(one.keepId()), code(one.targetId()));
    }

    private String code(UUID agency) {
        return agency == null ? null : agencies.byId(agency).code();
    }

    /** Writes down every single thing that would follow if the plan were carried out now; nothing is done. */
    @RolesAllowed(Role.OFFICER)
    public ReorganisationView preview(UUID id, long seenVersion) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.PREVIEW);
        if (rows.changes(id).isEmpty()) {
            throw new DomainException(ReorganisationError.NO_CHANGES, plan.number());
        }
        int tasks = desk.countOut(plan);
        desk.take(plan, ReorganisationStep.PREVIEW, null, Map.of("tasks", tasks));
        rows.touch(plan);
        return view(plan);
    }

    /**
     * Sends things of a divided office elsewhere than proposed, and writes down anew what follows. What is not named stays as it was chosen.
     *
     * @throws DomainException {@link ReorganisationError#TARGET_NOT_OFFERED}, {@link ReorganisationError#PLACEMENT_UNKNOWN}
     */
    @RolesAllowed(Role.OFFICER)
    public ReorganisationView place(UUID id, long seenVersion, List<Placing> placings) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.PLACE);
        int placed = desk.place(plan, placings == null ? List.of() : placings);
        plan.writtenBy(current.get());
        int tasks = desk.countOut(plan);
        desk.take(plan, ReorganisationStep.PLACE, null, Map.of("placed", placed, "tasks", tasks));
        rows.touch(plan);
        return view(plan);
    }

    /** @throws DomainException {@link ReorganisationError#SAME_PERSON} */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public ReorganisationView approve(UUID id, long seenVersion, String comment) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.APPROVE);
        requireAnother(plan, current.get());
        desk.take(plan, ReorganisationStep.APPROVE, VietnameseText.cleanToNull(comment), Map.of());
        return view(plan);
    }

    /** Neither the actor nor anybody the actor acts for wrote at it. */
    private void requireAnother(Reorganisation plan, Actor actor) {
        if (actor.personId() == null) {
            throw new DomainException(ReorganisationError.NO_PERSON, actor.username());
        }
        Set<UUID> acting = new HashSet<>(grants.delegatorsOf(actor.personId(), calendar.today()));
        acting.add(actor.personId());
        if (acting.stream().anyMatch(plan::wroteAtIt)) {
            throw new DomainException(ReorganisationError.SAME_PERSON, plan.number());
        }
    }

    @RolesAllowed(Role.OFFICE_SIGNER)
    public ReorganisationView sendBack(UUID id, long seenVersion, String comment) {
        return commented(id, seenVersion, ReorganisationStep.SEND_BACK, comment);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public ReorganisationView cancel(UUID id, long seenVersion, String comment) {
        return commented(id, seenVersion, ReorganisationStep.CANCEL, comment);
    }

    /**
     * Begins now, in the background, where its day has come; the portal does so by itself on that day. What follows is written down anew, because
     * the registers have gone on since the preview.
     *
     * @throws DomainException {@link ReorganisationError#NOT_YET}
     */
    @RolesAllowed(Role.OFFICER)
    public ReorganisationView execute(UUID id, long seenVersion) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.EXECUTE);
        requireDue(plan);
        int tasks = desk.countOut(plan);
        desk.take(plan, ReorganisationStep.EXECUTE, null, Map.of("tasks", tasks));
        return view(plan);
    }

    private void requireDue(Reorganisation plan) {
        LocalDate today = calendar.today();
        if (plan.effectiveOn().isAfter(today)) {
            throw new DomainException(ReorganisationError.NOT_YET, plan.number(), plan.effectiveOn());
        }
    }

    /** Tries again what failed, in the background. */
    @RolesAllowed(Role.OFFICER)
    public ReorganisationView retry(UUID id, long seenVersion) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.RETRY);
        rows.reopenFailed(id);
        desk.take(plan, ReorganisationStep.RETRY, null, Map.of());
        return view(plan);
    }

    /**
     * Takes everything back, in the background, the last wave first.
     *
     * @throws DomainException {@link ReorganisationError#HANDED_IN}, {@link ReorganisationError#COMMENT_REQUIRED}
     */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public ReorganisationView undo(UUID id, long seenVersion, String comment) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.UNDO);
        requireDrafts(plan);
        desk.take(plan, ReorganisationStep.UNDO, required(comment), Map.of());
        return view(plan);
    }

    private void requireDrafts(Reorganisation plan) {
        query.handedIn(plan.id()).ifPresent(dossier -> {
            throw new DomainException(ReorganisationError.HANDED_IN, plan.number(), dossier);
        });
    }

    /** From now on it cannot be undone; where something failed, a word why it may stay so. */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public ReorganisationView freeze(UUID id, long seenVersion, String comment) {
        Reorganisation plan = held(id, seenVersion, ReorganisationStep.FREEZE);
        boolean failed = query.counts(id).stream().anyMatch(one -> one.failed() > 0);
        desk.take(plan, ReorganisationStep.FREEZE, failed ? required(comment) : VietnameseText.cleanToNull(comment), Map.of());
        return view(plan);
    }

    private ReorganisationView commented(UUID id, long seenVersion, ReorganisationStep step, String comment) {
        Reorganisation plan = held(id, seenVersion, step);
        desk.take(plan, step, required(comment), Map.of());
        return view(plan);
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public ReorganisationView get(UUID id) {
        return view(rows.byId(id));
    }

    /** Newest first. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<ReorganisationSummary> list(ReorganisationState state, String q, Paging paging) {
        SortColumns.Chosen<ReorganisationSummary> order = ReorganisationQuery.ORDERS.by(paging);
        return order.slice(query.list(state, q, order, paging.size()), paging.size());
    }

    /** The single things that follow, in the order in which they are carried out. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<TaskView> tasks(UUID id, TaskFilter filter, Paging paging) {
        rows.byId(id);
        SortColumns.Chosen<TaskView> order = ReorganisationQuery.TASKS.by(paging);
        Map<UUID, String> opened = rows.changes(id).stream().filter(one -> one.newId() != null).collect(Collectors.toMap(Change::newId, Change::newName));
        Slice<TaskView> found = order.slice(query.tasks(id, filter, order, paging.size()), paging.size());
        Map<UUID, String> names = agencies.names(found.items().stream().map(TaskView::toId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.map(one -> one.to(one.toId() == null ? null : opened.getOrDefault(one.toId(), names.get(one.toId()))));
    }

    /** Where everything of the offices that are divided goes, people first. @param kind null for every */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public Slice<PlacementView> placements(UUID id, PlacementKind kind, String q, Paging paging) {
        rows.byId(id);
        SortColumns.Chosen<PlacementView> order = PlacementQuery.ORDERS.by(paging);
        Slice<PlacementView> found = order.slice(placements.list(id, kind, q, order, paging.size()), paging.size());
        Map<UUID, String> names = agencies.names(found.items().stream().map(PlacementView::sourceId).collect(Collectors.toSet()));
        return found.map(one -> one.of(names.get(one.sourceId())));
    }

    /** How many plans are in a state; for the inbox. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public long count(ReorganisationState state) {
        return query.count(state);
    }

    /** What can be done from here and, where the caller may not, why. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Actor actor = current.get();
        Reorganisation plan = rows.byId(id);
        return Offered.of(ReorganisationStep.class, plan.state(), step -> true, actor::has, plan.number()).stream().map(offer -> guarded(offer, plan, actor)).toList();
    }

    private Offered guarded(Offered offer, Reorganisation plan, Actor actor) {
        if (!offer.allowed()) {
            return offer;
        }
        try {
            switch (offer.action()) {
                case "approve" -> requireAnother(plan, actor);
                case "execute" -> requireDue(plan);
                case "undo" -> requireDrafts(plan);
                default -> { }
            }
            return offer;
        } catch (DomainException refusal) {
            return new Offered(offer.action(), false, refusal.error().code(), refusal.arguments());
        }
    }

    private Reorganisation held(UUID id, long seenVersion, ReorganisationStep step) {
        Reorganisation plan = rows.lock(id);
        Versions.require(plan.version(), seenVersion, plan.number());
        step.requireFrom(plan.state(), plan.number());
        return plan;
    }

    private static String required(String comment) {
        return Optional.ofNullable(VietnameseText.cleanToNull(comment)).orElseThrow(() -> new DomainException(ReorganisationError.COMMENT_REQUIRED));
    }

    /** Written first: the version told is the one the next command has to name. */
    private ReorganisationView view(Reorganisation plan) {
        rows.flush();
        List<ChangeView> changes = rows.changes(plan.id()).stream().map(Change::view)
                .map(one -> one.named(one.sources().stream().map(id -> agencies.nameOn(id, plan.effectiveOn().minusDays(1))).toList(),
                        one.targetId() == null ? null : agencies.byId(one.targetId()).name())).toList();
        return new ReorganisationView(plan.id(), plan.number(), plan.title(), plan.decisionNo(), plan.decisionDate(), plan.effectiveOn(), plan.note(), plan.state(),
                plan.jobId(), plan.stateSince(), plan.createdAt(), plan.executedAt(), changes, query.counts(plan.id()),
                rows.log(plan.id()).stream().map(LogEntry::view).toList(), plan.version());
    }
}
