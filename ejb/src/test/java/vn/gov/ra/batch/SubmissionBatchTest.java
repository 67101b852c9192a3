package vn.gov.ra.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.subscriber.SubjectKind;

class SubmissionBatchTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private final Actor officer = actor("chuyenvien", Role.OFFICER);
    private final SubmissionBatch batch = new SubmissionBatch(new UUID(9, 1), line("01", RequestAction.ISSUE), null, officer, NOW);

    @Test
    void a_list_takes_lines_of_its_own_kind_only() {
        assertTrue(batch.fits(line("01", RequestAction.ISSUE)));
        assertFalse(batch.fits(line("02", RequestAction.ISSUE)));
        assertFalse(batch.fits(line("01", RequestAction.REVOKE)));
    }

    @Test
    void a_list_opened_again_keeps_its_number_and_nothing_else_of_the_freeze() {
        batch.freeze("DS-2026-004", officer.personId(), NOW, "ab", new UUID(1, 1), "cd");
        batch.take(BatchStep.FREEZE);
        batch.unfreeze();
        batch.take(BatchStep.UNFREEZE);

        assertEquals("DS-2026-004", batch.number());
        assertNull(batch.contentHash());
        assertNull(batch.packageFileId());
        assertEquals(BatchState.COLLECTING, batch.state());
    }

    @Test
    void a_question_for_a_second_person_ends_when_the_list_moves_on() {
        batch.ask(BatchStep.ASK_CANCEL, officer, false, "Gửi nhầm");
        batch.take(BatchStep.ASK_CANCEL);
        assertEquals(BatchStep.CANCEL, BatchGuards.first(batch, BatchStep.CANCEL));

        batch.take(BatchStep.FREEZE);

        assertNull(batch.askedStep());
        assertEquals(BatchStep.ASK_CANCEL, BatchGuards.first(batch, BatchStep.CANCEL));
    }

    @Test
    void a_step_that_is_not_in_the_table_changes_nothing() {
        DomainException refusal = assertThrows(DomainException.class, () -> batch.take(BatchStep.CLOSE));

        assertEquals(StateError.STEP_NOT_ALLOWED, refusal.error());
        assertEquals(BatchState.COLLECTING, batch.state());
    }

    @Test
    void a_missing_line_is_settled_only_when_it_was_carried_forward() {
        BatchLine line = new BatchLine(new UUID(8, 1), batch.id(), new UUID(7, 1), null, 1);
        assertFalse(line.settled());

        line.answer(LineOutcome.MISSING, null, null);
        assertFalse(line.settled());
        assertTrue(line.open());

        line.leave();
        assertTrue(line.settled());
    }

    @Test
    void an_answered_line_is_free_for_another_list() {
        BatchLine line = new BatchLine(new UUID(8, 1), batch.id(), new UUID(7, 1), null, 1);

        line.answer(LineOutcome.RETURNED, null, "x".repeat(600));

        assertTrue(line.settled());
        assertFalse(line.open());
        assertEquals(500, line.caNote().length());
    }

    private static Actor actor(String name, String... roles) {
        return new Actor(new UUID(3, name.hashCode()), name, name, name, new UUID(4, name.hashCode()), null, Set.of(roles));
    }

    private static LineView line(String form, RequestAction action) {
        return new LineView(new UUID(7, 1), new UUID(6, 1), "YC-2026-000123", 1, "YC-2026-000123-01", new UUID(5, 1), "Sở Nội vụ", action, SubjectKind.PERSON, form, "R2024",
                null, "Nguyễn Thị Hường", LineState.APPROVED, NOW, null, null, null, null, Set.of(), null, null, Map.of(), 3);
    }
}
