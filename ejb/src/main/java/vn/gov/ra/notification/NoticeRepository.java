package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps notices and what people chose. */
@Dependent
class NoticeRepository {

    private static final String RECIPIENTS = "select u.id, u.email, c.bell, c.mail from app_user u left join notification_choice c on c.user_id = u.id and c.kind = :kind "
            + "where u.state = 'ACTIVE' and (u.active_until is null or u.active_until >= :today) and ";
    private static final String HOLDS = "exists (select 1 from app_user_role r where r.user_id = u.id and r.state = 'GRANTED' and r.role in (:roles))";
    private static final String INSERT = "insert into notification (id, recipient_id, kind, subject_id, threshold, agency_id, arguments, count, href, in_bell, at, mail_state, "
            + "mail_reason) values (:id, :recipient, :kind, :subject, :threshold, cast(:agency as uuid), :arguments, :count, :href, :bell, :at, :mail, :reason) "
            + "on conflict (recipient_id, kind, subject_id, threshold) do ";
    private static final String VISIBLE = " n.recipientId = :me and n.inBell = true and n.kind in (:kinds) and (n.agencyId is null or :office = true or n.agencyId = :agency) ";

    @PersistenceContext
    private EntityManager entities;

    /** Who is told: the owner, or people of the roles in the agency, or in the office. */
    @SuppressWarnings("unchecked")
    List<Recipient> recipients(News news, LocalDate today) {
        Audience to = news.audience();
        String which = to.subject() != null ? "u.subject = :subject" : to.userId() != null ? "u.id = :user" : to.agencyId() != null ? "u.agency_id = :agency and " + HOLDS : HOLDS;
        Query query = quietly(RECIPIENTS + which).setParameter("kind", news.kind().name()).setParameter("today", today);
        if (to.subject() != null) {
            query.setParameter("subject", to.subject());
        } else if (to.userId() != null) {
            query.setParameter("user", to.userId());
        } else {
            query.setParameter("roles", news.kind().roles());
            if (to.agencyId() != null) {
                query.setParameter("agency", to.agencyId());
            }
        }
        return ((List<Object[]>) query.getResultList()).stream().map(row -> new Recipient((UUID) row[0], (String) row[1], (Boolean) row[2], (Boolean) row[3])).toList();
    }

    /** @return whether the row is new, or counts more than before; what was told already is left as it is */
    boolean add(Notice notice) {
        NoticeView view = notice.view();
        String conflict = view.kind().counted() ? "update set count = notification.count + excluded.count, at = excluded.at, read_at = null" : "nothing";
        return quietly(INSERT + conflict).setParameter("id", notice.id()).setParameter("recipient", notice.recipientId()).setParameter("kind", view.kind().name())
                .setParameter("subject", view.subjectId()).setParameter("threshold", notice.threshold())
                .setParameter("agency", notice.agencyId() == null ? null : notice.agencyId().toString()).setParameter("arguments", String.join(Notice.SEPARATOR, view.arguments()))
                .setParameter("count", view.count()).setParameter("href", view.href()).setParameter("bell", notice.inBell()).setParameter("at", view.at())
                .setParameter("mail", notice.mailState().name()).setParameter("reason", view.mailReason() == null ? null : view.mailReason().name()).executeUpdate() > 0;
    }

    void flush() {
        entities.flush();
    }

    /** Called at the end of a use case: what else it wrote goes its own way. */
    private Query quietly(String sql) {
        return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    long unread(Reader me) {
        return visible("select count(n) from Notice n where n.readAt is null and" + VISIBLE, Long.class, me).getSingleResult();
    }

    /** Newest first. @param after the last one of the page before; null for the first page */
    List<Notice> list(Reader me, boolean unreadOnly, Instant before, UUID after, int most) {
        String page = before == null ? "" : " and (n.at < :before or n.at = :before and n.id < :after)";
        var query = visible("select n from Notice n where" + VISIBLE + (unreadOnly ? " and n.readAt is null" : "") + page + " order by n.at desc, n.id desc", Notice.class, me);
        if (before != null) {
            query.setParameter("before", before).setParameter("after", after);
        }
        return query.setMaxResults(most).getResultList();
    }

    Optional<Notice> own(Reader me, UUID id) {
        return visible("select n from Notice n where n.id = :id and" + VISIBLE, Notice.class, me).setParameter("id", id).getResultStream().findFirst();
    }

    private <T> jakarta.persistence.TypedQuery<T> visible(String text, Class<T> type, Reader me) {
        return entities.createQuery(text, type).setParameter("me", me.userId()).setParameter("kinds", me.kinds()).setParameter("office", me.office())
                .setParameter("agency", me.agencyId());
    }

    /** @return how many */
    int readAll(Reader me, Instant now) {
        return entities.createQuery("update Notice n set n.readAt = :now where n.recipientId = :me and n.readAt is null and n.inBell = true")
                .setParameter("now", now).setParameter("me", me.userId()).executeUpdate();
    }

    List<NoticeChoice> choices(UUID userId) {
        return entities.createQuery("select c from NoticeChoice c where c.key.userId = :user", NoticeChoice.class).setParameter("user", userId).getResultList();
    }

    void choose(NoticeChoice choice) {
        entities.merge(choice);
    }

    /** What was told about the end of a certificate, with the reader's name for sign-in. */
    @SuppressWarnings("unchecked")
    List<Object[]> told(UUID certificate) {
        return entities.createQuery("select n, u.username from Notice n join AppUser u on u.id = n.recipientId where n.subjectId = :subject and n.kind in (:kinds)"
                        + " order by n.at, u.username, n.id").setParameter("subject", certificate)
                .setParameter("kinds", Set.of(NoticeKind.CERTIFICATE_EXPIRING, NoticeKind.CERTIFICATE_EXPIRING_HEAD)).getResultList();
    }

    /** Mails that were wanted, newest first, with the reader's name for sign-in. */
    @SuppressWarnings("unchecked")
    List<Object[]> mails(Set<MailState> states, Instant before, UUID after, int most) {
        String page = before == null ? "" : " and (n.at < :before or n.at = :before and n.id < :after)";
        Query query = entities.createQuery("select n, u.username from Notice n join AppUser u on u.id = n.recipientId where n.mailState in (:states)" + page
                + " order by n.at desc, n.id desc").setParameter("states", states);
        if (before != null) {
            query.setParameter("before", before).setParameter("after", after);
        }
        return query.setMaxResults(most).getResultList();
    }
}
