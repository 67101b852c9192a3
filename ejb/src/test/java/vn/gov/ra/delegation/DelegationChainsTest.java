package vn.gov.ra.delegation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

class DelegationChainsTest {

    private final UUID giamDoc = new UUID(0, 1);
    private final UUID phoGiamDoc = new UUID(0, 2);
    private final UUID chanhVanPhong = new UUID(0, 3);
    private final UUID truongPhong = new UUID(0, 4);

    private final DelegationChains chains = new DelegationChains(List.of(new DelegationLink(giamDoc, phoGiamDoc), new DelegationLink(phoGiamDoc, chanhVanPhong)));

    @Test
    void a_delegate_acts_for_everybody_up_the_chain() {
        assertEquals(Set.of(giamDoc), chains.delegatorsOf(phoGiamDoc));
        assertEquals(Set.of(giamDoc, phoGiamDoc), chains.delegatorsOf(chanhVanPhong));
        assertEquals(Set.of(), chains.delegatorsOf(giamDoc));
    }

    @Test
    void a_third_link_is_refused_at_either_end() {
        assertEquals(DelegationError.TOO_DEEP, refusal(new DelegationLink(chanhVanPhong, truongPhong)));
        assertEquals(DelegationError.TOO_DEEP, refusal(new DelegationLink(truongPhong, giamDoc)));
    }

    @Test
    void two_chains_must_not_be_joined_to_a_long_one() {
        DelegationChains two = new DelegationChains(List.of(new DelegationLink(giamDoc, phoGiamDoc), new DelegationLink(chanhVanPhong, truongPhong)));

        assertEquals(DelegationError.TOO_DEEP, assertThrows(DomainException.class,
                () -> two.requireRoomFor(new DelegationLink(phoGiamDoc, chanhVanPhong))).error());
    }

    @Test
    void nobody_delegates_to_oneself_or_back() {
        assertEquals(DelegationError.TO_ONESELF, refusal(new DelegationLink(giamDoc, giamDoc)));
        assertEquals(DelegationError.CYCLE, refusal(new DelegationLink(phoGiamDoc, giamDoc)));
        assertEquals(DelegationError.CYCLE, refusal(new DelegationLink(chanhVanPhong, giamDoc)));
    }

    @Test
    void a_second_delegate_of_the_same_person_is_fine() {
        assertDoesNotThrow(() -> chains.requireRoomFor(new DelegationLink(phoGiamDoc, truongPhong)));
    }

    @Test
    void even_a_cycle_in_old_data_ends() {
        DelegationChains wrong = new DelegationChains(List.of(new DelegationLink(giamDoc, phoGiamDoc), new DelegationLink(phoGiamDoc, giamDoc)));

        assertEquals(Set.of(phoGiamDoc), wrong.delegatorsOf(giamDoc));
        assertEquals(DelegationError.CYCLE, assertThrows(DomainException.class, () -> wrong.requireRoomFor(new DelegationLink(giamDoc, phoGiamDoc))).error());
    }

    @Test
    void where_a_delegation_stands_follows_from_the_day() {
        Delegation delegation = new Delegation(new UUID(1, 1), giamDoc,
                new NewDelegation(phoGiamDoc, null, "OFFICE_SIGNER", "12/QĐ-STTTT", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));

        assertEquals(DelegationState.PLANNED, delegation.stateOn(LocalDate.of(2026, 2, 28)));
        assertEquals(DelegationState.ACTIVE, delegation.stateOn(LocalDate.of(2026, 3, 1)));
        assertEquals(DelegationState.ACTIVE, delegation.stateOn(LocalDate.of(2026, 3, 31)));
        assertEquals(DelegationState.ENDED, delegation.stateOn(LocalDate.of(2026, 4, 1)), "the end is exclusive");
        delegation.revoke(Instant.parse("2026-03-10T02:00:00Z"));
        assertEquals(DelegationState.REVOKED, delegation.stateOn(LocalDate.of(2026, 3, 11)));
    }

    private Object refusal(DelegationLink more) {
        return assertThrows(DomainException.class, () -> chains.requireRoomFor(more)).error();
    }
}
