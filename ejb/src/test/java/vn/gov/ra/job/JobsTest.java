package vn.gov.ra.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

class JobsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor QUYEN = actor("Trần Thị Lệ Quyên", Role.CLERK);
    private static final Actor THANG = actor("Hoàng Đình Thắng", Role.CLERK);
    private static final Actor QUAN = actor("Phạm Văn Quản", Role.ADMIN);

    private final Kept kept = new Kept();
    private final List<JobView> ended = new ArrayList<>();
    private final Jobs jobs = new Jobs(kept, new CurrentActor(), Clock.fixed(MONDAY, ZoneOffset.UTC), heard());
    private final JobService service = new JobService(kept, jobs, new CurrentActor());
    private final UUID id = as(QUYEN, () -> jobs.start("intake.check", UUID.randomUUID(), 500));

    @Test
    void a_worker_goes_on_until_its_job_is_cancelled_and_then_stops_at_its_next_step() {
        assertTrue(jobs.progress(id, 100));

        JobView cancelled = as(QUYEN, () -> service.cancel(id));

        assertEquals(JobState.CANCELLED, cancelled.state());
        assertEquals(MONDAY, cancelled.finishedAt());
        assertFalse(jobs.progress(id, 200), "the worker is told to stop");
        assertEquals(100, jobs.look(id).orElseThrow().done(), "what a cancelled job did stays as it was");
    }

    @Test
    void a_cancelled_job_does_not_succeed_or_fail_afterwards() {
        as(QUYEN, () -> service.cancel(id));

        jobs.succeed(id, "{}");
        jobs.fail(id, JobError.BROKE_OFF);

        assertEquals(JobState.CANCELLED, jobs.look(id).orElseThrow().state());
        assertEquals(1, ended.size(), "a job ends once, and its end is told once");
    }

    @Test
    void only_who_started_it_cancels_it_though_an_administrator_sees_it() {
        assertEquals(id, as(QUAN, () -> service.get(id)).id());

        refused(JobError.NOT_FOUND, () -> as(QUAN, () -> service.cancel(id)));
        refused(JobError.NOT_FOUND, () -> as(THANG, () -> service.cancel(id)));
        refused(JobError.NOT_FOUND, () -> as(THANG, () -> service.get(id)));
        assertTrue(as(THANG, () -> service.find(id)).isEmpty());
        assertEquals(JobState.QUEUED, jobs.look(id).orElseThrow().state(), "a refusal changes nothing");
    }

    @Test
    void what_is_over_is_not_cancelled_but_giving_up_what_it_worked_on_is_no_fault() {
        jobs.succeed(id, "{}");

        refused(JobError.OVER, () -> as(QUYEN, () -> service.cancel(id)));
        jobs.giveUp(id);
        jobs.giveUp(null);

        assertEquals(JobState.SUCCEEDED, jobs.look(id).orElseThrow().state());
    }

    @Test
    void every_end_is_told_with_the_job_as_it_ended() {
        UUID failed = as(THANG, () -> jobs.start("certificate.import", null, 0));
        jobs.progress(id, 499);
        jobs.succeed(id, "{\"importId\":1}");
        jobs.fail(failed, JobError.BROKE_OFF);

        assertEquals(List.of(JobState.SUCCEEDED, JobState.FAILED), ended.stream().map(JobView::state).toList());
        assertEquals(THANG.subject(), ended.get(1).owner());
        assertEquals("{\"importId\":1}", ended.get(0).result());
    }

    @Test
    void what_ran_when_the_server_stopped_ends_as_failed_and_is_told() {
        jobs.failInterrupted();

        assertEquals(JobError.INTERRUPTED.code(), ended.get(0).errorCode());
        assertFalse(jobs.progress(id, 10));
    }

    @Test
    void how_much_is_done_is_told_in_hundredths_where_it_is_known_how_much_there_is() {
        jobs.progress(id, 333);
        assertEquals(66, jobs.look(id).orElseThrow().percent());
        assertEquals(null, jobs.look(as(QUYEN, () -> jobs.start("certificate.import", null, 0))).orElseThrow().percent());
    }

    private static void refused(JobError why, Runnable what) {
        assertEquals(why, assertThrows(DomainException.class, what::run).error());
    }

    private static <T> T as(Actor who, Supplier<T> what) {
        return ActingAs.as(who, what);
    }

    private static Actor actor(String name, String role) {
        return new Actor(UUID.randomUUID(), "sub-" + name, name, name, UUID.randomUUID(), null, Set.of(role));
    }

    private static final class Kept extends JobRepository {

        private final Map<UUID, Job> rows = new HashMap<>();

        @Override
        void add(Job job) {
            rows.put(job.view().id(), job);
        }

        @Override
        Optional<Job> lock(UUID id) {
            return byId(id);
        }

        @Override
        Optional<Job> byId(UUID id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        Optional<Job> visible(UUID id, String owner, boolean everything) {
            return byId(id).filter(job -> everything || job.view().owner().equals(owner));
        }

        @Override
        List<Job> unfinished() {
            return rows.values().stream().filter(job -> !job.over()).toList();
        }
    }

    /** Hears what is fired; anything else nobody asks of it. */
    @SuppressWarnings("unchecked")
    private Event<JobEnded> heard() {
        return (Event<JobEnded>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, (event, method, arguments) -> switch (method.getName()) {
            case "fire" -> {
                ended.add(((JobEnded) arguments[0]).job());
                yield null;
            }
            case "select" -> event;
            default -> throw new AssertionError("not expected: " + method);
        });
    }
}
