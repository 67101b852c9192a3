package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** The read side of plans. */
@Dependent
class ReorganisationQuery {

    static final SortColumns<ReorganisationSummary> ORDERS = new SortColumns<>("r.id", ReorganisationSummary::id, Sort.down("created"))
            .moment("created", "r.createdAt", ReorganisationSummary::createdAt).day("effectiveOn", "r.effectiveOn", ReorganisationSummary::effectiveOn)
            .text("number", "r.number", ReorganisationSummary::number);
    static final SortColumns<TaskView> TASKS = new SortColumns<>("t.id", TaskView::id, Sort.up("seq")).text("seq", "cast(t.seq + 10000000 as string)", one -> String.valueOf(one.seq() + 10_000_000));

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. */
    List<ReorganisationSummary> list(ReorganisationState state, String q, SortColumns.Chosen<ReorganisationSummary> order, int limit) {
        String words = words(q);
        TypedQuery<ReorganisationSummary> query = entities.createQuery("select new vn.gov.ra.reorganisation.ReorganisationSummary(r.id, r.number, r.title, r.decisionNo,"
                + " r.effectiveOn, r.state, r.createdAt, r.version) from Reorganisation r where (:state is null or r.state = :state)"
                + (words.isEmpty() ? "" : " and (concat(function('search_fold', r.title), '') like :words or lower(r.number) like :words)")
                + order.and() + order.order(), ReorganisationSummary.class).setParameter("state", state).setMaxResults(limit + 1);
        if (!words.isEmpty()) {
            query.setParameter("words", "%" + words + "%");
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static String words(String q) {
        return VietnameseText.fold(q).replaceAll("[%_\\\\]", "");
    }

    /** One row more than asked for, in the order in which they are carried out. */
    List<TaskView> tasks(UUID planId, TaskFilter filter, SortColumns.Chosen<TaskView> order, int limit) {
        String words = words(filter.q());
        TypedQuery<Task> query = entities.createQuery("select t from Task t where t.planId = :plan and (:action is null or t.action = :action)"
                + " and (:state is null or t.state = :state)" + (words.isEmpty() ? "" : " and concat(function('search_fold', t.label), '') like :words")
                + order.and() + order.order(), Task.class)
                .setParameter("plan", planId).setParameter("action", filter.action()).setParameter("state", filter.state()).setMaxResults(limit + 1);
        if (!words.isEmpty()) {
            query.setParameter("words", "%" + words + "%");
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultStream().map(Task::view).toList();
    }

    List<ActionCount> counts(UUID planId) {
        Map<TaskAction, Map<TaskState, Long>> found = new EnumMap<>(TaskAction.class);
        entities.createQuery("select t.action, t.state, count(t) from Task t where t.planId = :plan group by t.action, t.state", Object[].class)
                .setParameter("plan", planId).getResultList()
                .forEach(row -> found.computeIfAbsent((TaskAction) row[0], action -> new HashMap<>()).put((TaskState) row[1], (Long) row[2]));
        return Arrays.stream(TaskAction.values()).filter(found::containsKey).map(action -> {
            Map<TaskState, Long> by = found.get(action);
            return new ActionCount(action, by.values().stream().mapToLong(Long::longValue).sum(), by.getOrDefault(TaskState.DONE, 0L), by.getOrDefault(TaskState.SKIPPED, 0L),
                    by.getOrDefault(TaskState.FAILED, 0L), by.getOrDefault(TaskState.UNDONE, 0L));
        }).toList();
    }

    long count(ReorganisationState state) {
        return entities.createQuery("select count(r) from Reorganisation r where r.state = :state", Long.class).setParameter("state", state).getSingleResult();
    }

    /** Approved, and their day has come. */
    List<UUID> due(LocalDate today) {
        return entities.createQuery("select r.id from Reorganisation r where r.state = :approved and r.effectiveOn <= :today order by r.effectiveOn, r.id", UUID.class)
                .setParameter("approved", ReorganisationState.APPROVED).setParameter("today", today).getResultList();
    }

    /** Number of a dossier the plan has drafted and somebody has handed in since. */
    Optional<String> handedIn(UUID planId) {
        return entities.createQuery("select coalesce(d.code, '') from Dossier d where d.id in (select l.dossierId from RequestLine l where l.id in"
                        + " (select t.madeId from Task t where t.planId = :plan and t.madeId is not null)) and cast(d.state as string) not in ('DRAFT', 'VOID') order by d.code", String.class)
                .setParameter("plan", planId).setMaxResults(1).getResultStream().findFirst();
    }

    /** An office that an undone plan had opened under this code and closed again: it is the same when it is planned anew. */
    Optional<UUID> openedBefore(String code) {
        return entities.createQuery("select t.objectId from Task t, Agency a where a.id = t.objectId and t.action = :open and t.state = :undone and a.code = :code", UUID.class)
                .setParameter("open", TaskAction.OPEN_AGENCY).setParameter("undone", TaskState.UNDONE).setParameter("code", code).setMaxResults(1).getResultStream().findFirst();
    }
}
