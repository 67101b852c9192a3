package vn.gov.ra.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Reads the calendar. */
@Dependent
class CalendarQuery {

    @PersistenceContext
    private EntityManager entities;

    List<CalendarEntry> all() {
        return between(LocalDate.of(1900, 1, 1), LocalDate.of(3000, 1, 1));
    }

    List<CalendarEntry> year(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private List<CalendarEntry> between(LocalDate from, LocalDate before) {
        return entities.createQuery("select d from CalendarDay d where d.day >= :from and d.day < :before order by d.day", CalendarDay.class)
                .setParameter("from", from).setParameter("before", before)
                .getResultStream().map(CalendarDay::entry).toList();
    }
}
