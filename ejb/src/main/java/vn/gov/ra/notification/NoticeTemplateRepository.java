package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the office's own words. */
@Dependent
class NoticeTemplateRepository {

    @PersistenceContext
    private EntityManager entities;

    Words words() {
        return new Words(all().stream().collect(Collectors.toMap(one -> Words.name(one.key(), one.language()), NoticeTemplate::text)));
    }

    List<NoticeTemplate> all() {
        return entities.createQuery("select t from NoticeTemplate t", NoticeTemplate.class).getResultList();
    }

    Optional<NoticeTemplate> find(String key, String language) {
        return Optional.ofNullable(entities.find(NoticeTemplate.class, new NoticeTemplate.Key(key, language)));
    }

    void keep(NoticeTemplate template) {
        entities.persist(template);
        entities.flush();
    }

    void remove(NoticeTemplate template) {
        entities.remove(template);
        entities.flush();
    }
}
