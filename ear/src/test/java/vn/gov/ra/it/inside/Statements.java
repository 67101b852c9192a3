package vn.gov.ra.it.inside;

import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;

/** Counts what the portal asks of the database. */
final class Statements {

    /** Timers ask too; the smallest of some counts has none of theirs. */
    private static final int ROUNDS = 5;

    private final Object statistics;

    private Statements(Object statistics) {
        this.statistics = statistics;
    }

    /** Of all entity managers of the unit. By its names only: the tests are compiled without Hibernate. */
    static Statements of(EntityManager entities) throws Exception {
        Class<?> sessions = Class.forName("org.hibernate.SessionFactory", false, Thread.currentThread().getContextClassLoader());
        Object statistics = sessions.getMethod("getStatistics").invoke(entities.getEntityManagerFactory().unwrap(sessions));
        Class.forName("org.hibernate.stat.Statistics", false, sessions.getClassLoader()).getMethod("setStatisticsEnabled", boolean.class).invoke(statistics, true);
        return new Statements(statistics);
    }

    long fewest(Callable<?> work) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = count();
            work.call();
            fewest = Math.min(fewest, count() - before);
        }
        return fewest;
    }

    private long count() throws Exception {
        return (Long) statistics.getClass().getMethod("getPrepareStatementCount").invoke(statistics);
    }
}
