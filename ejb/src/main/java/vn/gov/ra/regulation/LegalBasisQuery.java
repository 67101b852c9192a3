package vn.gov.ra.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Reads the articles of pages; they come with migrations and nobody changes them. */
@Dependent
class LegalBasisQuery {

    @PersistenceContext
    private EntityManager entities;

    List<LegalArticle> of(String page, LocalDate on) {
        List<?> rows = entities.createNativeQuery("""
                select a.document, a.article, a.about_vi, a.about_en, a.evidence
                from page_basis b join legal_article a on a.key = b.article join edition e on e.key = a.edition
                where b.page = ?1 and e.valid_from <= ?2 and (e.valid_to is null or e.valid_to > ?2)
                order by b.position, a.key""").setParameter(1, page).setParameter(2, on).getResultList();
        return rows.stream().map(row -> article((Object[]) row)).toList();
    }

    private static LegalArticle article(Object[] row) {
        return new LegalArticle((String) row[0], (String) row[1], (String) row[2], (String) row[3], Evidence.valueOf((String) row[4]));
    }
}
