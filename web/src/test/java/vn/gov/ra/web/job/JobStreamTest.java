package vn.gov.ra.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.job.JobState;
import vn.gov.ra.job.JobView;
import vn.gov.ra.shared.Messages;

class JobStreamTest {

    private static final UUID ID = UUID.fromString("0190c2f4-0000-7000-8000-000000000001");
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    private final List<String> told = new ArrayList<>();
    private JobView job = job(JobState.RUNNING, 120, null);
    private final JobStream stream = new JobStream(JobStream.of(ID, id -> Optional.ofNullable(job), one -> JobShown.of(one, "hanh", Messages.VI)), told::add);

    @Test
    void a_change_is_told_once_and_the_end_ends_the_stream() throws IOException {
        assertTrue(stream.look());
        assertTrue(stream.look());
        assertEquals(1, told.size(), "nothing changed in between: " + told);
        job = job(JobState.SUCCEEDED, 500, null);

        assertFalse(stream.look());

        assertEquals(2, told.size());
        assertTrue(told.get(0).startsWith("data: {") && told.get(0).endsWith("}\n\n"), told.get(0));
        assertTrue(told.get(0).contains("\"percent\":24") && told.get(0).contains("Đã xử lý 120 trên 500 (24 %)"), told.get(0));
        assertTrue(told.get(1).contains("\"over\":true") && told.get(1).contains("Đã xong"), told.get(1));
    }

    @Test
    void a_quiet_job_gives_a_sign_of_life_and_a_stream_does_not_last_for_ever() throws IOException {
        int looks = 1;
        while (stream.look()) {
            looks++;
        }

        assertEquals(JobStream.LONGEST, looks);
        assertTrue(told.stream().skip(1).allMatch(text -> text.startsWith(":")), "only comments: " + told);
        assertTrue(told.size() > 2, "a proxy would cut a silent stream");
    }

    @Test
    void a_job_that_is_gone_ends_the_stream() throws IOException {
        job = null;
        assertFalse(stream.look());
        assertEquals(List.of(), told);
    }

    @Test
    void only_its_owner_is_offered_to_cancel_a_job_and_only_while_it_runs() {
        assertTrue(JobShown.of(job, "hanh", Messages.VI).cancellable());
        assertFalse(JobShown.of(job, "thang", Messages.VI).cancellable());
        assertFalse(JobShown.of(job(JobState.CANCELLED, 120, null), "hanh", Messages.VI).cancellable());
    }

    @Test
    void every_kind_is_told_in_both_languages_with_what_its_cancelling_means() {
        for (String kind : List.of("intake.check", "certificate.import", "batch.import-result")) {
            JobView cancelled = new JobView(ID, kind, null, "hanh", JobState.CANCELLED, 1, 2, null, null, List.of(), MONDAY, MONDAY);
            JobShown vi = JobShown.of(cancelled, "hanh", Messages.VI);
            JobShown en = JobShown.of(cancelled, "hanh", Messages.EN);
            assertNotEquals(vi.title(), en.title());
            assertNotEquals(kind, vi.title());
            assertNotEquals(vi.outcome(), en.outcome());
        }
        JobShown failed = JobShown.of(job(JobState.FAILED, 3, "RA-JOB-003"), "hanh", Messages.VI);
        assertTrue(failed.outcome().contains("khởi động lại"), failed.outcome());
    }

    @Test
    void a_person_has_three_streams_and_all_together_only_so_many() {
        Places places = new Places(3, 4);
        for (int i = 0; i < 3; i++) {
            assertTrue(places.take("hanh"));
        }
        assertFalse(places.take("hanh"));
        assertTrue(places.take("thang"));
        assertFalse(places.take("quyen"), "four are open");
        places.leave("hanh");
        assertTrue(places.take("quyen"));
        places.leave("nobody");
        assertFalse(places.take("quyen"), "who has no place gives none back");
    }

    private static JobView job(JobState state, int done, String error) {
        return new JobView(ID, "intake.check", UUID.randomUUID(), "hanh", state, done, 500, null, error, List.of(), MONDAY, state.over() ? MONDAY : null);
    }
}
