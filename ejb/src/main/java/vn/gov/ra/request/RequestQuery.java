package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.SystemAgencies;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.SearchWords;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** Lists and look-ups of dossiers and lines. */
@Dependent
class RequestQuery {

    /** Lines without a term come last. */
    static final SortColumns<RequestLine> LINES = new SortColumns<>("l.id", RequestLine::id, Sort.up("dueOn")).made("created")
            .day("dueOn", "l.dueOn", RequestLine::dueOn).text("code", "coalesce(l.code, '')", RequestLine::code);
    static final SortColumns<Dossier> DOSSIERS = new SortColumns<>("d.id", Dossier::id, Sort.down("created")).moment("created", "d.createdAt", Dossier::createdAt)
            .day("dueOn", "d.dueOn", Dossier::dueOn).text("code", "coalesce(d.code, '')", Dossier::code).text("letterNo", "coalesce(d.letterNo, '')", Dossier::letterNo);

    /** Lines about :person, also those asked for before there was a subscriber; by indexes, one way at a time. */
    private static final String ABOUT_PERSON = "select v.$id from RequestLine v where v.subscriberId in (select s.id from Subscriber s where s.personId = :person)"
            + " union select w.$id from RequestLine w where w.subjectKey in (select concat('P:', p.nationalIdHash, ':', function('replace', cast(a.id as string), '-', ''))"
            + " from Person p, Agency a where p.id = :person)";

    /** Sent by the agency and not over. */
    private static final Set<LineState> UNDER_WAY = Arrays.stream(LineState.values())
            .filter(state -> !state.isFinal() && state != LineState.DRAFT && state != LineState.AWAITING_AGENCY_SIGN).collect(Collectors.toUnmodifiableSet());

    /** The office acts next, by its own term. */
    private static final Set<LineState> AT_OFFICE = EnumSet.of(LineState.SUBMITTED, LineState.IN_REVIEW, LineState.REVIEWED);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SystemAgencies filing;

    OverdueLines overdue(LocalDate today) {
        return entities.createQuery("select new vn.gov.ra.request.OverdueLines(count(l), min(l.dueOn)) from RequestLine l where l.state in :states and l.dueOn < :today", OverdueLines.class)
                .setParameter("states", AT_OFFICE).setParameter("today", today).getSingleResult();
    }

    /** One row more than asked for; of its own, by last day of the term. */
    List<RequestLine> lines(LineFilter filter, Actor actor, SortColumns.Chosen<RequestLine> order, int limit) {
        Clauses where = new Clauses("select l from RequestLine l join Dossier d on d.id = l.dossierId");
        scope(where, actor);
        where.when(!filter.states().isEmpty(), "l.state in :states", "states", filter.states());
        where.when(filter.dossierId(), "l.dossierId = :dossier", "dossier");
        where.when(filter.agencyId(), "l.agencyId = :byAgency", "byAgency");
        where.when(filter.assigneeId(), "l.assigneeId = :assignee", "assignee");
        where.when(filter.mine(), "l.assigneeId = :me", "me", actor.userId());
        where.when(filter.form(), "d.form = :form", "form");
        where.when(filter.action(), "l.action = :action", "action");
        where.when(filter.flag() != null, "concat(' ', l.flags, ' ') like :flagged escape '!'", "flagged", "% " + escaped(filter.flag()) + " %");
        where.when(filter.personId(), "l.id in (" + ABOUT_PERSON.replace("$id", "id") + ")", "person");
        where.when(filter.dueBy(), "l.dueOn <= :dueBy", "dueBy");
        where.when(filter.dueBy() != null, "l.state in :underWay", "underWay", UNDER_WAY);
        text(where, filter.q(), "l.id in (select x.id from RequestLine x where $words or lower(x.code) like :plain escape '!'"
                + " union select y.id from RequestLine y join Dossier z on z.id = y.dossierId where lower(z.letterNo) like :plain escape '!')");
        return sorted(where, RequestLine.class, order, limit);
    }

    /** One row more than asked for; of its own, newest first. */
    List<Dossier> dossiers(DossierFilter filter, Actor actor, SortColumns.Chosen<Dossier> order, int limit) {
        Clauses where = new Clauses("select d from Dossier d");
        scope(where, actor);
        where.when(!filter.states().isEmpty(), "d.state in :states", "states", filter.states());
        where.when(filter.agencyId(), "d.agencyId = :byAgency", "byAgency");
        where.when(filter.form(), "d.form = :form", "form");
        where.when(filter.personId(), "d.id in (" + ABOUT_PERSON.replace("$id", "dossierId") + ")", "person");
        text(where, filter.q(), "d.id in (select x.dossierId from RequestLine x where $words"
                + " union select z.id from Dossier z where lower(z.code) like :plain escape '!' or lower(z.letterNo) like :plain escape '!')");
        return sorted(where, Dossier.class, order, limit);
    }

    private <T> List<T> sorted(Clauses where, Class<T> type, SortColumns.Chosen<T> order, int limit) {
        where.and(order.condition());
        order.parameters().forEach(where::set);
        return typed(where, type, order.order()).setMaxResults(limit + 1).getResultList();
    }

    private void scope(Clauses where, Actor actor) {
        AgencyScope scope = actor.scope();
        if (scope.all()) {
            where.and("1 = 1");
        } else if (Dossier.oldChannelOf(actor) == null) {
            where.and("d.agencyId = :agency").set("agency", scope.agencyId());
        } else {
            where.and("(d.agencyId = :agency or " + RequestRepository.SENT + ")").set("agency", scope.agencyId())
                    .set("system", filing.caller(actor)).set("oldChannel", Dossier.oldChannelOf(actor)).set("filing", filing.of(actor));
        }
    }

    /**
     * Every word in the names of the lines, or the number of dossier, line or letter.
     *
     * @param found ids by indexes, one table at a time: a condition over two tables would be tried on every row
     */
    private static void text(Clauses where, String q, String found) {
        SearchWords words = SearchWords.of(q);
        if (!words.none()) {
            where.and(found.replace("$words", words.entityCondition("x.searchKey")));
            words.parameters().forEach(where::set);
            where.set("plain", "%" + escaped(VietnameseText.clean(q).toLowerCase(Locale.ROOT)) + "%");
        }
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    Map<LineState, Long> counts(Actor actor) {
        Clauses where = new Clauses("select l.state as state, count(l) as lines from RequestLine l join Dossier d on d.id = l.dossierId");
        scope(where, actor);
        return typed(where, Tuple.class, " group by l.state").getResultStream()
                .collect(Collectors.toMap(row -> row.get("state", LineState.class), row -> row.get("lines", Long.class)));
    }

    /** For the portal itself: of every agency. */
    List<UUID> idsIn(LineState state) {
        return entities.createQuery("select l.id from RequestLine l where l.state = :state order by l.id", UUID.class).setParameter("state", state).getResultList();
    }

    /** Lines on which something is due and not yet said to be late. */
    List<UUID> idsWithDue() {
        return entities.createQuery("select l.id from RequestLine l where (l.flags like :review or l.flags like :letter) and l.flags not like :late order by l.id", UUID.class)
                .setParameter("review", "%" + EmergencyRequests.AFTER_REVIEW_DUE + "%").setParameter("letter", "%" + EmergencyRequests.LETTER_DUE + "%")
                .setParameter("late", "%" + EmergencyRequests.OVERDUE + "%").getResultList();
    }

    /** When a step was last taken on a line. */
    Optional<Instant> lastAt(UUID lineId, String action) {
        return entities.createQuery("select e.at from LineEvent e where e.lineId = :line and e.action = :action order by e.seq desc", Instant.class)
                .setParameter("line", lineId).setParameter("action", action).setMaxResults(1).getResultStream().findFirst();
    }

    Map<UUID, Dossier> dossiersById(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select d from Dossier d where d.id in :ids", Dossier.class).setParameter("ids", Set.copyOf(ids))
                .getResultStream().collect(Collectors.toMap(Dossier::id, dossier -> dossier));
    }

    /** Lines per dossier and the state that is least far among those that still count. */
    Map<UUID, List<LineState>> statesOf(Collection<UUID> dossierIds) {
        Map<UUID, List<LineState>> states = new HashMap<>();
        if (!dossierIds.isEmpty()) {
            entities.createQuery("select l.dossierId as dossier, l.state as state from RequestLine l where l.dossierId in :ids", Tuple.class)
                    .setParameter("ids", Set.copyOf(dossierIds)).getResultStream()
                    .forEach(row -> states.computeIfAbsent(row.get("dossier", UUID.class), id -> new ArrayList<>()).add(row.get("state", LineState.class)));
        }
        return states;
    }

    List<LineEvent> events(UUID lineId) {
        return entities.createQuery("select e from LineEvent e where e.lineId = :line order by e.seq", LineEvent.class).setParameter("line", lineId).getResultList();
    }

    /** Person of the account that last took a step. */
    Optional<UUID> lastActor(UUID lineId, String action) {
        return entities.createQuery("select u.personId from LineEvent e join AppUser u on u.username = e.actor where e.lineId = :line and e.action = :action"
                + " and u.personId is not null order by e.seq desc", UUID.class).setParameter("line", lineId).setParameter("action", action)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Full names of accounts; asking for nobody's name is allowed. */
    Map<UUID, String> userNames(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            users(ids).forEach(user -> names.put(user.id(), user.displayName()));
        }
        return names;
    }

    /** People who hold the role OFFICER, by given name. */
    List<AppUser> reviewers(LocalDate today) {
        return entities.createQuery("select u from AppUser u where u.personId is not null"
                + " and u.state = :active and (u.activeUntil is null or u.activeUntil >= :today)"
                + " and exists (select 1 from AccountRole r where r.userId = u.id and r.role = :officer and r.state = GRANTED) order by u.id", AppUser.class)
                .setParameter("active", AppUser.State.ACTIVE).setParameter("officer", Role.OFFICER).setParameter("today", today).getResultStream().sorted(VietnameseText.byGivenName(AppUser::displayName)).toList();
    }

    Optional<AppUser> user(UUID id) {
        return id == null ? Optional.empty() : users(Set.of(id)).stream().findFirst();
    }

    private List<AppUser> users(Collection<UUID> ids) {
        return entities.createQuery("select u from AppUser u where u.id in :ids", AppUser.class).setParameter("ids", Set.copyOf(ids)).getResultList();
    }

    /** A line that asks to revoke the certificate is signed for or further, and has not ended. */
    boolean revocationOpen(UUID certificateId) {
        Set<LineState> open = Arrays.stream(LineState.values()).filter(LineState::isOpen).collect(Collectors.toSet());
        return !entities.createQuery("select l.id from RequestLine l where (l.targetCertificateId = :certificate or l.subjectKey = :key) and l.action = :revoke"
                        + " and l.state in :open", UUID.class)
                .setParameter("certificate", certificateId).setParameter("key", "C:" + certificateId).setParameter("revoke", RequestAction.REVOKE)
                .setParameter("open", open).setMaxResults(1).getResultList().isEmpty();
    }

    List<RequestLine> draftsOf(Collection<UUID> agencies, RequestAction.Family family) {
        Set<RequestAction> actions = Arrays.stream(RequestAction.values()).filter(action -> action.family() == family).collect(Collectors.toSet());
        return agencies.isEmpty() ? List.of() : entities.createQuery("select l from RequestLine l join Dossier d on d.id = l.dossierId where l.agencyId in :agencies"
                        + " and l.action in :actions and l.state = :lineDraft and d.state = :draft order by l.id", RequestLine.class).setParameter("agencies", agencies)
                .setParameter("actions", actions).setParameter("lineDraft", LineState.DRAFT).setParameter("draft", DossierState.DRAFT).getResultList();
    }

    /** Another draft about the same subject, the oldest, by subject. */
    Map<String, Dossier> draftsAbout(Collection<String> subjectKeys, UUID exceptDossier) {
        return subjectKeys.isEmpty() ? Map.of() : entities.createQuery("select l.subjectKey as subject, d as draft from RequestLine l join Dossier d on d.id = l.dossierId"
                        + " where l.subjectKey in :keys and l.state = :lineDraft and d.state = :draft and d.id <> :dossier order by d.id", Tuple.class)
                .setParameter("draft", DossierState.DRAFT).setParameter("lineDraft", LineState.DRAFT).setParameter("keys", subjectKeys)
                .setParameter("dossier", exceptDossier).getResultStream()
                .collect(Collectors.toMap(row -> row.get("subject", String.class), row -> row.get("draft", Dossier.class), (first, second) -> first));
    }

    /** Of these subscribers those of whom a revocation says that they have died. @param grounds the codes that say so */
    Set<UUID> deathTold(Collection<UUID> subscribers, Set<String> grounds) {
        return grounds.isEmpty() || subscribers.isEmpty() ? Set.of() : Set.copyOf(entities.createQuery("select distinct l.subscriberId from RequestLine l"
                        + " where l.subscriberId in :subscribers and l.reasonCode in :grounds and l.action = :revoke and l.state not in :nothing", UUID.class)
                .setParameter("subscribers", subscribers).setParameter("grounds", grounds).setParameter("revoke", RequestAction.REVOKE)
                .setParameter("nothing", EnumSet.of(LineState.DRAFT, LineState.VOID, LineState.REJECTED, LineState.WITHDRAWN, LineState.LAPSED)).getResultList());
    }

    List<RequestLine> notEndedAbout(Collection<UUID> subscribers, Collection<UUID> certificates) {
        Set<LineState> going = Arrays.stream(LineState.values()).filter(state -> !state.isFinal()).collect(Collectors.toSet());
        return entities.createQuery("select l from RequestLine l where (l.subscriberId in :subscribers or l.targetCertificateId in :certificates)"
                        + " and l.state in :going order by l.code, l.id", RequestLine.class)
                .setParameter("subscribers", subscribers).setParameter("certificates", certificates).setParameter("going", going).getResultList();
    }

    List<RequestLine> claimedBy(UUID userId) {
        return entities.createQuery("select l from RequestLine l where l.assigneeId = :user and l.state in :held order by l.code, l.id", RequestLine.class)
                .setParameter("user", userId).setParameter("held", Set.of(LineState.IN_REVIEW, LineState.NEEDS_SUPPLEMENT, LineState.ON_HOLD)).getResultList();
    }

    /** Open lines about these subjects in other dossiers. */
    List<RequestLine> openAbout(Collection<String> subjectKeys, UUID exceptDossier) {
        Set<LineState> open = Arrays.stream(LineState.values()).filter(LineState::isOpen).collect(Collectors.toSet());
        return subjectKeys.isEmpty() ? List.of() : entities.createQuery("select l from RequestLine l where l.subjectKey in :keys and l.state in :open"
                        + " and l.dossierId <> :dossier order by l.id", RequestLine.class)
                .setParameter("keys", subjectKeys).setParameter("open", open).setParameter("dossier", exceptDossier).getResultList();
    }

    private <T> TypedQuery<T> typed(Clauses where, Class<T> type, String end) {
        TypedQuery<T> query = entities.createQuery(where.text + end, type);
        where.values.forEach(query::setParameter);
        return query;
    }

    /** A query that grows by conditions. */
    private static final class Clauses {

        private final StringBuilder text;
        private final Map<String, Object> values = new HashMap<>();
        private String joint = " where ";

        Clauses(String select) {
            text = new StringBuilder(select);
        }

        Clauses and(String condition) {
            text.append(joint).append(condition);
            joint = " and ";
            return this;
        }

        Clauses set(String name, Object value) {
            values.put(name, value);
            return this;
        }

        void when(Object value, String condition, String name) {
            when(value != null, condition, name, value);
        }

        void when(boolean wanted, String condition, String name, Object value) {
            if (wanted) {
                and(condition).set(name, value);
            }
        }
    }
}
