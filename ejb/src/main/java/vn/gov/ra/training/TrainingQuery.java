package vn.gov.ra.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** The read side of training and commitments. An agency sees its own people; of a session also that it was held. */
@Dependent
class TrainingQuery {

    static final SortColumns<SessionView> SESSIONS = new SortColumns<>("s.id", SessionView::id, Sort.down("heldOn")).day("heldOn", "s.heldOn", SessionView::heldOn)
            .text("number", "s.number", SessionView::number);
    static final SortColumns<CommitmentView> COMMITMENTS = new SortColumns<>("c.id", CommitmentView::id, Sort.down("signedOn")).day("signedOn", "c.signedOn", CommitmentView::signedOn)
            .text("number", "c.number", CommitmentView::number);
    static final SortColumns<AttendeeView> ATTENDEES = new SortColumns<>("a.id", AttendeeView::id, Sort.up("name")).text("name", "p.fullName", AttendeeView::fullName);

    private static final String SEEN = "(:all = true or a.agencyId = :agency)";

    @PersistenceContext
    private EntityManager entities;

    private static String words(String q) {
        return "%" + VietnameseText.fold(q).replaceAll("[%_\\\\]", "") + "%";
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, AgencyScope scope) {
        return query.setParameter("all", scope.all()).setParameter("agency", scope.agencyId());
    }

    /** One row more than asked for. */
    List<SessionView> sessions(String q, AgencyScope scope, SortColumns.Chosen<SessionView> order, int limit) {
        TypedQuery<Session> query = entities.createQuery("select s from TrainingSession s where (concat(function('search_fold', s.place), '') like :words or lower(s.number) like :words)"
                + order.and() + order.order(), Session.class).setParameter("words", words(q)).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultStream().map(one -> one.view(attended(one.id(), scope))).toList();
    }

    Optional<SessionView> session(UUID id, AgencyScope scope) {
        return Optional.ofNullable(entities.find(Session.class, id)).map(one -> one.view(attended(id, scope)));
    }

    private long attended(UUID session, AgencyScope scope) {
        return scoped(entities.createQuery("select count(a) from TrainingAttendance a where a.sessionId = :session and a.struckAt is null and " + SEEN, Long.class), scope)
                .setParameter("session", session).getSingleResult();
    }

    /** One row more than asked for. */
    List<AttendeeView> attendees(UUID session, AgencyScope scope, SortColumns.Chosen<AttendeeView> order, int limit) {
        TypedQuery<AttendeeView> query = scoped(entities.createQuery("select new vn.gov.ra.training.AttendeeView(a.id, a.personId, p.fullName, a.agencyId, g.name, a.struckWhy)"
                + " from TrainingAttendance a join Person p on p.id = a.personId left join Agency g on g.id = a.agencyId where a.sessionId = :session and " + SEEN + order.and() + order.order(),
                AttendeeView.class), scope).setParameter("session", session).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** What somebody attended, the last first. */
    List<SessionView> of(UUID personId) {
        return entities.createQuery("select s from TrainingSession s where s.id in (select a.sessionId from TrainingAttendance a where a.personId = :person and a.struckAt is null)"
                + " order by s.heldOn desc, s.id", Session.class).setParameter("person", personId).getResultStream().map(one -> one.view(0)).toList();
    }

    /** The last first. */
    List<CommitmentView> commitments(UUID personId) {
        return entities.createQuery("select c from Commitment c where c.personId = :person order by c.signedOn desc, c.recordedAt desc, c.id", Commitment.class).setParameter("person", personId)
                .getResultStream().map(Commitment::view).toList();
    }

    /** One row more than asked for. */
    List<CommitmentView> commitments(String q, AgencyScope scope, SortColumns.Chosen<CommitmentView> order, int limit) {
        TypedQuery<Commitment> query = scoped(entities.createQuery("select c from Commitment c where (:all = true or c.agencyId = :agency)"
                + " and (concat(function('search_fold', c.fullName), '') like :words or lower(c.number) like :words)" + order.and() + order.order(), Commitment.class), scope)
                .setParameter("words", words(q)).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultStream().map(Commitment::view).toList();
    }
}
