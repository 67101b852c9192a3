package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.subscriber.SubjectKind;

class RequestLineTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final UUID OFFICER = UUID.fromString("018f0000-0000-7000-8000-0000000000aa");

    private static RequestLine draft() {
        Actor clerk = new Actor(Ids.next(), "s", "vanthu.xa", "Đặng Thị Văn", Ids.next(), Ids.next(), Set.of("CLERK"));
        Dossier dossier = new Dossier(Ids.next(), clerk.agencyId(), clerk, MONDAY);
        dossier.asks("01", "R2024", RequestAction.ISSUE, SubjectKind.PERSON);
        return new RequestLine(Ids.next(), dossier, 1, MONDAY);
    }

    private static RequestLine submitted() {
        RequestLine line = draft();
        line.take(LineStep.REQUEST_SIGNATURE, LineChange.none(), MONDAY);
        line.take(LineStep.SIGN, LineChange.none(), MONDAY);
        return line;
    }

    @ParameterizedTest
    @EnumSource(LineStep.class)
    void refused_step_leaves_the_line_as_it_was(LineStep step) {
        RequestLine line = submitted();
        if (step.allowedFrom(LineState.SUBMITTED)) {
            return;
        }
        DomainException refusal = assertThrows(DomainException.class,
                () -> line.take(step, LineChange.comment("x").assignedTo(OFFICER).proposing(Proposal.APPROVE, "h").because("r"), MONDAY.plusSeconds(60)));

        assertEquals(StateError.STEP_NOT_ALLOWED, refusal.error());
        assertEquals(LineState.SUBMITTED, line.state());
        assertEquals(MONDAY, line.stateSince());
        assertNull(line.assigneeId());
        assertNull(line.proposal());
        assertNull(line.reasonCode());
    }

    @Test
    void claim_assigns_and_release_gives_back() {
        RequestLine line = submitted();
        line.take(LineStep.CLAIM, LineChange.none().assignedTo(OFFICER), MONDAY.plusSeconds(60));
        assertEquals(OFFICER, line.assigneeId());
        assertEquals(MONDAY.plusSeconds(60), line.stateSince());

        line.take(LineStep.RELEASE, LineChange.none().assignedTo(null), MONDAY.plusSeconds(120));
        assertNull(line.assigneeId());
        assertEquals(LineState.SUBMITTED, line.state());
    }

    @Test
    void asking_to_withdraw_leaves_the_term_of_the_answer() {
        RequestLine line = submitted();
        line.take(LineStep.CLAIM, LineChange.none().assignedTo(OFFICER), MONDAY);
        line.take(LineStep.ASK_SUPPLEMENT, LineChange.none().answeredBy(LocalDate.of(2026, 11, 23)), MONDAY);
        line.reminded(3);
        line.take(LineStep.ASK_WITHDRAW, LineChange.comment("nhầm người"), MONDAY);
        assertEquals(LocalDate.of(2026, 11, 23), line.answerDueOn());
        assertEquals(3, line.lastReminder());

        line.take(LineStep.RESUBMIT, LineChange.none(), MONDAY);
        assertNull(line.answerDueOn());
        assertNull(line.lastReminder());
    }

    @Test
    void step_that_stays_does_not_restart_the_clock() {
        RequestLine line = submitted();
        line.take(LineStep.CLAIM, LineChange.none().assignedTo(OFFICER), MONDAY.plusSeconds(60));
        line.take(LineStep.ASK_WITHDRAW, LineChange.comment("nhầm người"), MONDAY.plusSeconds(90));

        assertEquals(MONDAY.plusSeconds(60), line.stateSince());
    }

    @Test
    void flags_are_set_and_cleared_by_word() {
        RequestLine line = draft();
        line.flag("WITHDRAW_ASKED", true);
        line.flag("EMERGENCY", true);
        line.flag("WITHDRAW_ASKED", false);

        assertEquals(Set.of("EMERGENCY"), line.flags());
    }

    @Test
    void every_state_has_its_national_number_and_only_the_agencys_own_have_none() {
        assertEquals(Set.of(LineState.DRAFT, LineState.AWAITING_AGENCY_SIGN),
                Arrays.stream(LineState.values()).filter(state -> NationalStatus.of(state) == null).collect(Collectors.toSet()));
        assertEquals(1, NationalStatus.of(LineState.SUBMITTED));
        assertEquals(4, NationalStatus.of(LineState.SENT));
        assertEquals(5, NationalStatus.of(LineState.NEEDS_SUPPLEMENT));
        assertEquals(9, NationalStatus.of(LineState.FULFILLED));
        assertEquals(10, NationalStatus.of(LineState.DONE));
    }

    @ParameterizedTest
    @EnumSource(DossierStep.class)
    void each_step_of_a_dossier_has_its_like_on_lines(DossierStep step) {
        assertTrue(Arrays.stream(LineStep.values()).anyMatch(like -> like.name().equals(step.name()) && like.roles().containsAll(step.roles())));
    }
}
