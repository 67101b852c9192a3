package vn.gov.ra.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts in one statement; the row stays locked until the transaction ends, so a number that is rolled back is given again. */
@Dependent
class NumbersRepository {

    @PersistenceContext
    private EntityManager entities;

    int next(String kind, int year) {
        return ((Number) entities.createNativeQuery("insert into number_counter (kind, year, last) values (:kind, :year, 1)"
                + " on conflict (kind, year) do update set last = number_counter.last + 1 returning last")
                .setParameter("kind", kind).setParameter("year", year).getSingleResult()).intValue();
    }
}
