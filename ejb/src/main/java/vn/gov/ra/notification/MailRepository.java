package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AppUser;

/** Notices whose mails wait. */
@Dependent
class MailRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Notice> byId(UUID id) {
        return Optional.ofNullable(entities.find(Notice.class, id));
    }

    AppUser account(UUID id) {
        return entities.find(AppUser.class, id);
    }

    List<Notice> waiting(UUID recipient) {
        return entities.createQuery("select n from Notice n where n.recipientId = :recipient and n.mailState = :waiting order by n.at, n.id", Notice.class)
                .setParameter("recipient", recipient).setParameter("waiting", MailState.WAITING).getResultList();
    }

    List<UUID> withDigest() {
        return entities.createQuery("select distinct n.recipientId from Notice n where n.mailState = :waiting and n.kind not in (:urgent)", UUID.class)
                .setParameter("waiting", MailState.WAITING).setParameter("urgent", Arrays.stream(NoticeKind.values()).filter(NoticeKind::urgent).toList()).getResultList();
    }

    boolean plan(UUID recipient, LocalDate day) {
        return entities.createNativeQuery("insert into notification_digest (recipient_id, day) values (:recipient, :day) on conflict do nothing")
                .setParameter("recipient", recipient).setParameter("day", day).executeUpdate() > 0;
    }
}
