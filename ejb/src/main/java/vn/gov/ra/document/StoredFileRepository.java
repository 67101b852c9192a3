package vn.gov.ra.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of stored files. */
@Dependent
class StoredFileRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(StoredFile file) {
        entities.persist(file);
    }

    Optional<StoredFile> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredFile.class, id));
    }

    /** Without the content, so that a list of attachments does not read megabytes. */
    List<FileRef> refs(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery(
                "select new vn.gov.ra.document.FileRef(f.id, f.sha256, f.mediaType, f.size, f.fileName) from StoredFile f where f.id in :ids",
                FileRef.class).setParameter("ids", ids).getResultList();
    }
}
