package vn.gov.ra.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.SecretBox;

/** Plain SQL: two windows of one person may save at once, and the later one simply wins. The account is part of every statement. */
@Dependent
class DraftRepository {

    private static final String PURPOSE = "form_draft.content";
    private static final String COLUMNS = "select key, address, seen_version, content, saved_at, expires_at from form_draft where account_id = ?1";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SecretBox box;

    void save(UUID account, FormDraft draft) {
        entities.createNativeQuery("""
                insert into form_draft (account_id, key, address, seen_version, content, saved_at, expires_at)
                values (?1, ?2, ?3, cast(?4 as bigint), ?5, ?6, ?7)
                on conflict (account_id, key) do update set address = excluded.address, seen_version = excluded.seen_version,
                content = excluded.content, saved_at = excluded.saved_at, expires_at = excluded.expires_at""")
                .setParameter(1, account).setParameter(2, draft.key()).setParameter(3, draft.content().address())
                .setParameter(4, draft.content().seenVersion() == null ? null : draft.content().seenVersion().toString())
                .setParameter(5, box.sealText(DraftText.write(draft.content()), PURPOSE))
                .setParameter(6, draft.savedAt()).setParameter(7, draft.expiresAt()).executeUpdate();
    }

    Optional<FormDraft> find(UUID account, String key, Instant now) {
        List<?> rows = entities.createNativeQuery(COLUMNS + " and key = ?2 and expires_at > ?3")
                .setParameter(1, account).setParameter(2, key).setParameter(3, now).getResultList();
        return rows.stream().map(row -> draft((Object[]) row)).findFirst();
    }

    List<FormDraft> all(UUID account, Instant now) {
        List<?> rows = entities.createNativeQuery(COLUMNS + " and expires_at > ?2 order by saved_at desc, key")
                .setParameter(1, account).setParameter(2, now).getResultList();
        return rows.stream().map(row -> draft((Object[]) row)).toList();
    }

    int count(UUID account) {
        return ((Number) entities.createNativeQuery("select count(*) from form_draft where account_id = ?1").setParameter(1, account).getSingleResult()).intValue();
    }

    int open(UUID account, Instant now) {
        return ((Number) entities.createNativeQuery("select count(*) from form_draft where account_id = ?1 and expires_at > ?2").setParameter(1, account).setParameter(2, now)
                .getSingleResult()).intValue();
    }

    void remove(UUID account, String key) {
        entities.createNativeQuery("delete from form_draft where account_id = ?1 and key = ?2").setParameter(1, account).setParameter(2, key).executeUpdate();
    }

    int removeExpired(Instant now) {
        return entities.createNativeQuery("delete from form_draft where expires_at <= ?1").setParameter(1, now).executeUpdate();
    }

    private FormDraft draft(Object[] row) {
        Long version = row[2] == null ? null : ((Number) row[2]).longValue();
        return new FormDraft((String) row[0], DraftText.read(box.openText((byte[]) row[3], PURPOSE), (String) row[1], version), instant(row[4]), instant(row[5]));
    }

    private static Instant instant(Object value) {
        return value instanceof Instant moment ? moment : ((java.sql.Timestamp) value).toInstant();
    }
}
