package vn.gov.ra.personnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.SharedError;

class PersonnelChecksTest {

    private final PersonnelEvent event = PersonnelFixtures.event(PersonnelKind.RETIRE);
    private final UUID certificate = Ids.next();
    private PersonnelPart revoke;
    private PersonnelPart change;
    private PersonnelPart recall;
    private List<PersonnelPart> parts;

    @BeforeEach
    void what_the_rules_propose() {
        AtomicInteger seq = new AtomicInteger();
        revoke = part(seq, PartAction.REVOKE, ObjectType.CERTIFICATE, certificate, true);
        change = part(seq, PartAction.CHANGE, ObjectType.CERTIFICATE, certificate, false);
        recall = part(seq, PartAction.RECALL, ObjectType.TOKEN, Ids.next(), true);
        parts = List.of(revoke, change, recall);
    }

    private PersonnelPart part(AtomicInteger seq, PartAction action, ObjectType type, UUID object, boolean on) {
        return new PersonnelPart(event.id(), seq.incrementAndGet(), new Proposal(action, type, object, PersonnelFixtures.COMMUNE, action + " của bà Hạnh", null, on));
    }

    private PersonnelError refusal(List<Choice> choices) {
        return (PersonnelError) assertThrows(DomainException.class, () -> PersonnelChecks.choose(event, parts, choices)).error();
    }

    @Test
    void what_nobody_names_stays_as_the_rules_propose_it() {
        PersonnelChecks.choose(event, parts, List.of());

        assertEquals(List.of(true, false, true), parts.stream().map(PersonnelPart::chosen).toList());
    }

    @Test
    void a_proposal_is_left_out_only_with_its_reason() {
        assertSame(PersonnelError.REASON_MISSING, refusal(List.of(new Choice(recall.id(), false, "  "))));

        PersonnelChecks.choose(event, parts, List.of(new Choice(recall.id(), false, "Thiết bị đã nộp ngày 02/03")));

        assertFalse(recall.chosen());
        assertEquals("Thiết bị đã nộp ngày 02/03", recall.view().reason());
    }

    @Test
    void a_reason_too_long_to_be_kept_whole_is_refused_and_not_cut() {
        String whole = "đ".repeat(500);
        DomainException refusal = assertThrows(DomainException.class, () -> PersonnelChecks.choose(event, parts, List.of(new Choice(recall.id(), false, whole + "e"))));
        assertSame(SharedError.TOO_LONG, refusal.error());

        PersonnelChecks.choose(event, parts, List.of(new Choice(recall.id(), false, whole)));
        assertEquals(whole, recall.view().reason());
    }

    @Test
    void what_was_not_proposed_needs_no_reason_to_stay_out() {
        PersonnelChecks.choose(event, parts, List.of(new Choice(change.id(), false, null)));

        assertFalse(change.chosen());
    }

    @Test
    void a_certificate_is_not_revoked_and_changed_at_once() {
        assertSame(PersonnelError.CHOICES_CLASH, refusal(List.of(new Choice(change.id(), true, null))));
    }

    @Test
    void a_plan_has_at_least_one_thing_to_do() {
        assertSame(PersonnelError.NOTHING_CHOSEN, refusal(List.of(new Choice(revoke.id(), false, "đã thu hồi"), new Choice(recall.id(), false, "đã nộp"))));
    }

    @Test
    void a_choice_about_another_change_is_refused() {
        assertSame(PersonnelError.PART_UNKNOWN, refusal(List.of(new Choice(Ids.next(), true, null))));
    }
}
