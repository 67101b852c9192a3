package vn.gov.ra.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.SystemAgencies;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Keeps imports and their rows. */
@Dependent
class IntakeRepository {

    private static final String WITHIN = "(:all = true or f.agencyId = :agency or (f.createdBy = :me and (:people = true or f.agencyId in :filing)))";

    static final SortColumns<ImportFile> ORDERS = new SortColumns<ImportFile>("f.id", file -> file.view().id(), Sort.down("created")).moment("created", "f.createdAt", file -> file.view().createdAt())
            .text("fileName", "f.fileName", file -> file.view().fileName());

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SystemAgencies filing;

    void add(Object row) {
        entities.persist(row);
    }

    /** Until this transaction ends nothing is written between queries: with thousands of new rows each query would look through all of them. */
    void writeLate() {
        entities.setFlushMode(FlushModeType.COMMIT);
    }

    void flush() {
        entities.flush();
    }

    Optional<ImportFile> inScope(UUID id, Actor actor) {
        AgencyScope scope = actor.scope();
        return entities.createQuery("select f from ImportFile f where f.id = :id and " + WITHIN, ImportFile.class).setParameter("id", id)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("me", actor.subject())
                .setParameter("people", actor.userId() != null).setParameter("filing", filing.of(actor)).getResultStream().findFirst();
    }

    void lock(ImportFile file) {
        entities.lock(file, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(file);
    }

    ImportFile locked(UUID id) {
        return entities.find(ImportFile.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest import of the same bytes, for the same draft or for a new one, that was not given up. */
    Optional<ImportFile> same(String sha256, String form, UUID agencyId, UUID into) {
        var query = entities.createQuery("select f from ImportFile f where f.sha256 = :sha and f.form = :form and f.agencyId = :agency and f.state in :kept"
                        + (into == null ? " and f.into is null" : " and f.into = :into") + " order by f.id desc", ImportFile.class).setParameter("sha", sha256).setParameter("form", form).setParameter("agency", agencyId)
                .setParameter("kept", List.of(ImportState.READING, ImportState.CHECKING, ImportState.READY, ImportState.ACCEPTED));
        if (into != null) {
            query.setParameter("into", into);
        }
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /** One more than asked for, newest first. */
    List<ImportFile> list(Actor actor, ImportState state, SortColumns.Chosen<ImportFile> order, int limit) {
        AgencyScope scope = actor.scope();
        String where = (state == null ? "" : " and f.state = :state") + order.and();
        var query = entities.createQuery("select f from ImportFile f where " + WITHIN + where + order.order(), ImportFile.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("me", actor.subject())
                .setParameter("people", actor.userId() != null).setParameter("filing", filing.of(actor));
        if (state != null) {
            query.setParameter("state", state);
        }
        order.parameters().forEach(query::setParameter);
        return query.setMaxResults(limit + 1).getResultList();
    }

    /** In the order of the file. */
    List<ImportRow> rows(UUID importId, int afterRow, boolean onlyErrors, int limit) {
        return entities.createQuery("select r from ImportRow r where r.importId = :import and r.rowNo > :after" + (onlyErrors ? " and r.errors > 0" : "")
                + " order by r.rowNo", ImportRow.class).setParameter("import", importId).setParameter("after", afterRow).setMaxResults(limit).getResultList();
    }

    Optional<ImportRow> row(UUID importId, int rowNo) {
        return entities.createQuery("select r from ImportRow r where r.importId = :import and r.rowNo = :row", ImportRow.class).setParameter("import", importId)
                .setParameter("row", rowNo).getResultStream().findFirst();
    }

    /** Rows about the same subject, in the order of the file. */
    List<ImportRow> about(UUID importId, String subjectKey) {
        return subjectKey == null ? List.of() : entities.createQuery("select r from ImportRow r where r.importId = :import and r.subjectKey = :subject order by r.rowNo",
                ImportRow.class).setParameter("import", importId).setParameter("subject", subjectKey).getResultList();
    }

    /**
     * Rows of other imports, not over yet, about the same subjects; the oldest file first.
     *
     * @param rowId only of this row; null: of all
     */
    List<TwinElsewhere> twinsElsewhere(UUID importId, UUID rowId) {
        var query = entities.createQuery("select new vn.gov.ra.intake.TwinElsewhere(r.id, o.rowNo, f.fileName) from ImportRow r"
                        + " join ImportRow o on o.subjectKey = r.subjectKey and o.importId <> r.importId join ImportFile f on f.id = o.importId"
                        + " where r.importId = :import and f.state in :waiting" + (rowId == null ? "" : " and r.id = :row") + " order by r.rowNo, f.id, o.rowNo",
                TwinElsewhere.class).setParameter("import", importId).setParameter("waiting", List.of(ImportState.CHECKING, ImportState.READY));
        if (rowId != null) {
            query.setParameter("row", rowId);
        }
        return query.getResultList();
    }

    List<ImportRow> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select r from ImportRow r where r.id in :ids order by r.rowNo", ImportRow.class).setParameter("ids", ids).getResultList();
    }

    /** Valid, invalid, and with a warning. */
    int[] counts(UUID importId) {
        Object[] row = entities.createQuery("select sum(case when r.errors = 0 then 1 else 0 end), sum(case when r.errors > 0 then 1 else 0 end),"
                + " sum(case when r.warnings > 0 then 1 else 0 end) from ImportRow r where r.importId = :import", Object[].class)
                .setParameter("import", importId).getSingleResult();
        return new int[] {number(row[0]), number(row[1]), number(row[2])};
    }

    private static int number(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }

    void forget(UUID importId) {
        entities.createQuery("delete from ImportRow r where r.importId = :import").setParameter("import", importId).executeUpdate();
    }

    List<ImportFile> unfinished() {
        return entities.createQuery("select f from ImportFile f where f.state in :open", ImportFile.class)
                .setParameter("open", List.of(ImportState.READING, ImportState.CHECKING)).getResultList();
    }
}
