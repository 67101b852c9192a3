package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.account.review.QuarterReviews;
import vn.gov.ra.security.ActingAs;

/** The calendar begins each quarter's review, once. */
class QuarterReviewIT extends Inside {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2019-01-02");

    @Inject
    private QuarterReviews reviews;

    private Optional<String> looked(LocalDate day) {
        return ActingAs.system(() -> reviews.begin(day));
    }

    @Test
    void two_servers_that_look_at_once_begin_one_review_and_the_next_look_none() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Optional<String>> server = () -> {
            together.await();
            return looked(NEW_YEAR);
        };
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Optional<String>>> both = servers.invokeAll(List.of(server, server));
            assertEquals(List.of("2019-Q1"), Stream.of(both.get(0).get(), both.get(1).get()).flatMap(Optional::stream).toList());
        } finally {
            servers.shutdown();
        }
        assertEquals(Optional.empty(), looked(NEW_YEAR.plusDays(1)));
        assertEquals("1 system", As.Sql.text("select count(*) || ' ' || min(created_by) from access_review where quarter = '2019-Q1'"));
        assertTrue(As.Sql.text("select string_agg(distinct u.username, ' ') from access_review_line l join access_review_sheet s on s.id = l.sheet_id join access_review r on r.id = s.review_id"
                + " join app_user u on u.id = l.user_id where r.quarter = '2019-Q1'").contains("thutruong.xa"));
    }

    @Test
    void an_office_that_switched_it_off_is_left_alone() throws Exception {
        assertEquals(1, As.Sql.change("update setting set value = '0' where key = 'access-review.quarterly'"));
        try {
            assertEquals(Optional.empty(), looked(LocalDate.parse("2019-04-01")));
        } finally {
            As.Sql.change("update setting set value = '1' where key = 'access-review.quarterly'");
        }
    }
}
