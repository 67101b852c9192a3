package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** The write side of plans. */
@Dependent
class ReorganisationRepository {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** Writes now, so that a view tells the version the next command has to name. */
    void flush() {
        entities.flush();
    }

    /** Other changes, or other things that follow, are a change of the plan: its version goes up. */
    void touch(Reorganisation plan) {
        entities.flush();
        entities.lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** For update. */
    Reorganisation lock(UUID id) {
        Reorganisation plan = entities.find(Reorganisation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw new DomainException(ReorganisationError.NOT_FOUND, id);
        }
        return plan;
    }

    Reorganisation byId(UUID id) {
        return Optional.ofNullable(entities.find(Reorganisation.class, id)).orElseThrow(() -> new DomainException(ReorganisationError.NOT_FOUND, id));
    }

    List<Change> changes(UUID planId) {
        return entities.createQuery("select c from Change c where c.planId = :plan order by c.seq", Change.class).setParameter("plan", planId).getResultList();
    }

    /** Before they are written anew; nothing of a draft has been done. */
    void forgetChanges(UUID planId) {
        forgetTasks(planId);
        entities.createQuery("delete from Change c where c.planId = :plan").setParameter("plan", planId).executeUpdate();
    }

    List<Placement> placements(UUID planId) {
        return entities.createQuery("select p from Placement p where p.planId = :plan order by p.seq", Placement.class).setParameter("plan", planId).getResultList();
    }

    void remove(Placement row) {
        entities.remove(row);
    }

    void forgetTasks(UUID planId) {
        entities.flush();
        entities.createQuery("delete from Task t where t.planId = :plan").setParameter("plan", planId).executeUpdate();
    }

    /** Many rows: they are written in portions and not kept in memory. The plan itself has to be written before. */
    void addAll(List<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            entities.persist(tasks.get(i));
            if (i % AT_ONCE == AT_ONCE - 1) {
                entities.flush();
                tasks.subList(i + 1 - AT_ONCE, i + 1).forEach(entities::detach);
            }
        }
        entities.flush();
    }

    /** The next ones in their order. */
    List<Task> open(UUID planId, int most) {
        return entities.createQuery("select t from Task t where t.planId = :plan and t.state = :open order by t.wave, t.seq", Task.class)
                .setParameter("plan", planId).setParameter("open", TaskState.OPEN).setMaxResults(most).getResultList();
    }

    /** Open lines that go into the same draft as this one. */
    List<Task> together(UUID planId, Task first, int most) {
        return entities.createQuery("select t from Task t where t.planId = :plan and t.state = :open and t.action = :action and t.toId = :to and t.subjectKind = :kind"
                        + " order by t.wave, t.seq", Task.class)
                .setParameter("plan", planId).setParameter("open", TaskState.OPEN).setParameter("action", first.action()).setParameter("to", first.toId())
                .setParameter("kind", first.subjectKind()).setMaxResults(most).getResultList();
    }

    /** What was done, the last first. */
    List<Task> done(UUID planId, int most) {
        return entities.createQuery("select t from Task t where t.planId = :plan and t.state = :done order by t.wave desc, t.seq desc", Task.class)
                .setParameter("plan", planId).setParameter("done", TaskState.DONE).setMaxResults(most).getResultList();
    }

    Task task(UUID id) {
        return entities.find(Task.class, id);
    }

    /** What failed is tried again. */
    void reopenFailed(UUID planId) {
        entities.createQuery("select t from Task t where t.planId = :plan and t.state = :failed", Task.class)
                .setParameter("plan", planId).setParameter("failed", TaskState.FAILED).getResultList().forEach(Task::again);
    }

    List<LogEntry> log(UUID planId) {
        return entities.createQuery("select l from LogEntry l where l.planId = :plan order by l.seq", LogEntry.class).setParameter("plan", planId).getResultList();
    }

    /** Plans on which the portal has to work: broken off, or due. */
    List<UUID> running() {
        return entities.createQuery("select r.id from Reorganisation r where r.state in :states order by r.createdAt", UUID.class)
                .setParameter("states", EnumSet.of(ReorganisationState.EXECUTING, ReorganisationState.UNDOING)).getResultList();
    }
}
