package vn.gov.ra.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.StateError;

/** Random lives of devices, step by step; {@code -Dra.long=true} tries ten thousand of them. A life that fails is told by its seed. */
class CustodyHistoryTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final int LONGEST = 40;
    private static final Set<TokenState> UNMOVED = EnumSet.of(TokenState.LOCKED, TokenState.SUSPENDED, TokenState.RECALLED, TokenState.DAMAGED);

    private static int lives() {
        return Boolean.getBoolean("ra.long") ? 10_000 : 500;
    }

    private static final class Life {
        private final Random chance;
        private final Token token;
        private final UUID agency = Ids.next();
        private Instant now = MONDAY;
        private boolean destroyed;

        Life(long seed) {
            chance = new Random(seed);
            token = new Token(Ids.next(), new TokenSerial(String.format("GCA01-26-%06d", seed)), "GCA-01", TokenKind.USB_TOKEN, now);
        }

        /** Any step of the table, possible or not: the device itself has to refuse what cannot be. */
        void step() {
            now = now.plusSeconds(3600);
            TokenStep step = TokenStep.values()[chance.nextInt(TokenStep.values().length)];
            TokenState before = token.state();
            HolderType holder = token.holderType();
            UUID person = token.holderPersonId();
            boolean nobodys = step == TokenStep.BACK_FOR_SUBSCRIBER && token.agencyId() == null;
            if (!step.allowedFrom(before) || nobodys || step == TokenStep.ACTIVATE || step == TokenStep.DEACTIVATE) {
                assertThrows(DomainException.class, () -> token.take(step, now), step + " from " + before);
                assertEquals(List.of(before, holder), List.of(token.state(), token.holderType()), "a refusal moves nothing");
                return;
            }
            if (step == TokenStep.RESERVE) {
                token.reserveFor(Ids.next(), agency, Ids.next());
            }
            token.take(step, now);
            if (step == TokenStep.SUBSCRIBER_ACCEPTS || step == TokenStep.CHANGE_CUSTODIAN) {
                token.heldBy(Ids.next());
            }
            if (step == TokenStep.RECALL) {
                token.dueBy(LocalDate.of(2026, 4, 1));
            }
            oneHolder(step, before, holder, person);
            destroyed |= token.state() == TokenState.DESTROYED;
            assertEquals(destroyed, token.state() == TokenState.DESTROYED, "what was destroyed never comes back");
        }

        private void oneHolder(TokenStep step, TokenState before, HolderType holder, UUID person) {
            String told = step + " from " + before + " to " + token.state();
            assertNotNull(token.holderType(), told);
            assertEquals(token.holderType() == HolderType.AGENCY, token.holderAgencyId() != null, told);
            assertTrue(token.holderPersonId() == null || token.holderType() == HolderType.SUBSCRIBER, told);
            if (UNMOVED.contains(token.state())) {
                assertEquals(holder, token.holderType(), told + ": nobody has handed it over");
                assertEquals(person, token.holderPersonId(), told);
            } else {
                assertEquals(HolderType.after(token.state(), null), token.holderType(), told);
            }
            assertEquals(token.state() == TokenState.RECALLED, token.dueOn() != null, told + ": a due date exactly while it has to come back");
            assertFalse(token.stateSince().isAfter(now), told);
        }
    }

    @Test
    void in_every_life_a_device_has_one_holder_at_every_instant_and_is_not_revived_after_destruction() {
        for (long seed = 0; seed < lives(); seed++) {
            Life life = new Life(seed);
            try {
                for (int i = 0; i < LONGEST; i++) {
                    life.step();
                }
            } catch (AssertionError wrong) {
                throw new AssertionError("life with seed " + seed, wrong);
            }
        }
    }

    /** What comes in goes out or stays: at every place opening + in − out = closing. */
    @Test
    void no_device_comes_from_nowhere_or_is_counted_twice() {
        Random chance = new Random(7);
        List<Token> all = IntStream.range(0, Math.max(50, lives() / 20)).mapToObj(i -> new Life(i).token).toList();
        Map<HolderType, Integer> counted = new EnumMap<>(HolderType.class);
        counted.put(HolderType.CA, all.size());
        for (int i = 0; i < all.size() * LONGEST; i++) {
            Token token = all.get(chance.nextInt(all.size()));
            List<TokenStep> open = Arrays.stream(TokenStep.values()).filter(step -> step.allowedFrom(token.state()))
                    .filter(step -> step != TokenStep.ACTIVATE && step != TokenStep.DEACTIVATE && step != TokenStep.BACK_FOR_SUBSCRIBER).toList();
            if (open.isEmpty()) {
                continue;
            }
            HolderType before = token.holderType();
            token.take(open.get(chance.nextInt(open.size())), MONDAY.plusSeconds(i));
            counted.merge(before, -1, Integer::sum);
            counted.merge(token.holderType(), 1, Integer::sum);
        }
        for (HolderType holder : HolderType.values()) {
            assertEquals(all.stream().filter(token -> token.holderType() == holder).count(), counted.getOrDefault(holder, 0).longValue(), holder.name());
        }
        assertEquals(all.size(), counted.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void a_device_that_is_found_is_where_it_was_before_it_was_missed() {
        Token token = new Life(1).token;
        token.take(TokenStep.RECEIVE, MONDAY);
        token.reserveFor(Ids.next(), Ids.next(), Ids.next());
        for (TokenStep step : List.of(TokenStep.RESERVE, TokenStep.HAND_OVER, TokenStep.AGENCY_ACCEPTS, TokenStep.REPORT_TEMPORARILY_LOST, TokenStep.FOUND)) {
            token.take(step, MONDAY);
        }
        assertEquals(List.of(TokenState.AT_AGENCY, HolderType.AGENCY), List.of(token.state(), token.holderType()));
        assertNull(token.dueOn());
    }

    @Test
    void a_destroyed_device_refuses_every_step() {
        Token token = new Life(2).token;
        for (TokenStep step : List.of(TokenStep.RECEIVE, TokenStep.DAMAGED, TokenStep.DESTROY)) {
            token.take(step, MONDAY);
        }
        for (TokenStep step : TokenStep.values()) {
            DomainException refusal = assertThrows(DomainException.class, () -> token.take(step, MONDAY), step.name());
            assertEquals(StateError.STEP_NOT_ALLOWED, refusal.error(), step.name());
        }
    }
}
