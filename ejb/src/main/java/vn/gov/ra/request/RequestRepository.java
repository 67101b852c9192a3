package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import vn.gov.ra.agency.SystemAgencies;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;

/** Rows of dossiers and lines for writing. Everything found for an actor is found within the actor's scope. */
@Dependent
class RequestRepository {

    private static final String ONE_OPEN = "request_line_one_open";

    @PersistenceContext
    private EntityManager entities;
    /** What the calling system filed itself, for an agency for which it still files. */
    static final String SENT = "((d.systemId = :system or d.systemId is null and d.channel = :oldChannel) and d.agencyId in :filing)";
    @Inject
    private SystemAgencies filing;

    void add(Object row) {
        entities.persist(row);
    }

    Optional<Dossier> dossier(UUID id) {
        return Optional.ofNullable(entities.find(Dossier.class, id));
    }

    /** A relying system sees what it sent itself, as long as it files for that agency. */
    Optional<Dossier> dossier(UUID id, Actor actor) {
        AgencyScope scope = actor.scope();
        return entities.createQuery("select d from Dossier d where d.id = :id and (:all = true or d.agencyId = :agency"
                        + " or " + SENT + ")", Dossier.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId())
                .setParameter("system", filing.caller(actor)).setParameter("oldChannel", Dossier.oldChannelOf(actor)).setParameter("filing", filing.of(actor))
                .getResultStream().findFirst();
    }

    /** Waits for whoever works on the dossier at the same time, then sees what that left. */
    void lock(Dossier dossier) {
        entities.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What belongs to the dossier changed: whoever saw it before has an old picture. */
    void touch(Dossier dossier) {
        entities.lock(dossier, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Dossier dossierOf(RequestLine line) {
        return entities.find(Dossier.class, line.dossierId());
    }

    List<RequestLine> linesOf(UUID dossierId) {
        return entities.createQuery("select l from RequestLine l where l.dossierId = :dossier order by l.lineNo", RequestLine.class)
                .setParameter("dossier", dossierId).getResultList();
    }

    /** Those for which the office's term runs or stands. */
    List<RequestLine> linesWithTerm() {
        return entities.createQuery("select l from RequestLine l where l.dueOn is not null and l.state in :states order by l.id", RequestLine.class)
                .setParameter("states", EnumSet.range(LineState.SUBMITTED, LineState.BATCHED)).getResultList();
    }

    /** Those of which a line is still under the office's term. */
    List<Dossier> dossiersWithTerm() {
        return entities.createQuery("select d from Dossier d where d.dueOn is not null and exists (select l.id from RequestLine l where l.dossierId = d.id and l.state in :states)"
                        + " order by d.id", Dossier.class).setParameter("states", EnumSet.range(LineState.SUBMITTED, LineState.BATCHED)).getResultList();
    }

    Optional<RequestLine> line(UUID id) {
        return Optional.ofNullable(entities.find(RequestLine.class, id));
    }

    Optional<RequestLine> line(UUID id, Actor actor) {
        AgencyScope scope = actor.scope();
        return entities.createQuery("select l from RequestLine l join Dossier d on d.id = l.dossierId where l.id = :id"
                        + " and (:all = true or l.agencyId = :agency or " + SENT + ")", RequestLine.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId())
                .setParameter("system", filing.caller(actor)).setParameter("oldChannel", Dossier.oldChannelOf(actor)).setParameter("filing", filing.of(actor))
                .getResultStream().findFirst();
    }

    Optional<RequestLine> lineByCode(String code) {
        return entities.createQuery("select l from RequestLine l where l.code = :code", RequestLine.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    List<RequestLine> lines(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of()
                : entities.createQuery("select l from RequestLine l where l.id in :ids order by l.id", RequestLine.class).setParameter("ids", ids).getResultList();
    }

    /**
     * In the order of their ids, so that two who want the same lines do not wait for each other in a ring; then as they stand now. Held by one question,
     * and only those that others have changed meanwhile are read again: a list has up to ten thousand.
     */
    List<RequestLine> locked(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> held = new HashMap<>();
        for (Object row : entities.createNativeQuery("select id, version from request_line where id in (:ids) order by id for update").setParameter("ids", ids).getResultList()) {
            Object[] columns = (Object[]) row;
            held.put((UUID) columns[0], ((Number) columns[1]).longValue());
        }
        List<RequestLine> lines = lines(held.keySet());
        lines.stream().filter(line -> line.version() != held.get(line.id())).forEach(entities::refresh);
        return lines;
    }

    /** Lines that wait for the CA to revoke a certificate. */
    List<RequestLine> sentRevocationsOf(UUID certificateId) {
        return entities.createQuery("select l from RequestLine l where l.targetCertificateId = :certificate and l.action = :revoke and l.state = :sent",
                        RequestLine.class)
                .setParameter("certificate", certificateId).setParameter("revoke", RequestAction.REVOKE).setParameter("sent", LineState.SENT).getResultList();
    }

    /** Lines whose answer came and which end when that device is where it belongs. */
    List<RequestLine> fulfilledAbout(UUID tokenId) {
        return entities.createQuery("select l from RequestLine l where l.targetTokenId = :token and l.action in :actions and l.state in :states", RequestLine.class)
                .setParameter("token", tokenId).setParameter("actions", List.of(RequestAction.REVOKE, RequestAction.RECOVER_DEVICE))
                .setParameter("states", List.of(LineState.FULFILLED, LineState.DELIVERING)).getResultList();
    }

    int nextLineNo(UUID dossierId) {
        return 1 + entities.createQuery("select coalesce(max(l.lineNo), 0) from RequestLine l where l.dossierId = :dossier", Integer.class)
                .setParameter("dossier", dossierId).getSingleResult();
    }

    /** Number of the last entry in the timeline of each line; lines without one are left out. */
    Map<UUID, Integer> lastEvents(Collection<UUID> lineIds) {
        Map<UUID, Integer> last = new HashMap<>();
        if (!lineIds.isEmpty()) {
            entities.createQuery("select e.lineId as line, max(e.seq) as seq from LineEvent e where e.lineId in :lines group by e.lineId", Tuple.class)
                    .setParameter("lines", lineIds).getResultStream().forEach(row -> last.put(row.get("line", UUID.class), row.get("seq", Integer.class)));
        }
        return last;
    }

    List<LineOverride> overrides(Collection<UUID> lineIds) {
        return lineIds.isEmpty() ? List.of()
                : entities.createQuery("select o from LineOverride o where o.lineId in :lines order by o.lineId, o.code", LineOverride.class).setParameter("lines", lineIds).getResultList();
    }

    Optional<LineOverride> override(UUID lineId, String code) {
        return Optional.ofNullable(entities.find(LineOverride.class, new LineOverride.Key(lineId, code)));
    }

    Optional<Attachment> attachment(UUID dossierId, UUID id) {
        return entities.createQuery("select a from Attachment a where a.id = :id and a.dossierId = :dossier and a.removed = false", Attachment.class)
                .setParameter("id", id).setParameter("dossier", dossierId).getResultStream().findFirst();
    }

    List<Attachment> attachments(UUID dossierId) {
        return entities.createQuery("select a from Attachment a where a.dossierId = :dossier and a.removed = false order by a.addedAt, a.id", Attachment.class)
                .setParameter("dossier", dossierId).getResultList();
    }

    /**
     * Writes what is pending, so that versions are final and constraints have spoken.
     *
     * @throws DomainException {@link RequestError#OPEN_LINE_EXISTS} where another open line of the subscriber came first
     */
    void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ConstraintViolationException broken && String.valueOf(broken.getConstraintName()).contains(ONE_OPEN)) {
                    throw new DomainException(RequestError.OPEN_LINE_EXISTS);
                }
            }
            throw e;
        }
    }
}
