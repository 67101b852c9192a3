package vn.gov.ra.handover;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import vn.gov.ra.invariants.Broken;
import vn.gov.ra.invariants.Chance;
import vn.gov.ra.shared.DomainException;

/** One random life of handover minutes, beside who has signed the paper. The number is the seed. */
public final class MinutesModel implements LongConsumer {

    private static final int STEPS = 20;
    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final Set<MinutesState> OVER = EnumSet.of(MinutesState.COMPLETED, MinutesState.VOID);
    private static final Set<MinutesState> RECEIVED = EnumSet.of(MinutesState.COMPLETED, MinutesState.PARTLY_ACCEPTED);
    private static final Set<MinutesStep> BY_RECEIVER = EnumSet.of(MinutesStep.ACCEPT, MinutesStep.TAKE_IN, MinutesStep.ACCEPT_PARTLY);

    @Override
    public void accept(long seed) {
        Random chance = Chance.of(seed);
        Minutes minutes = new Minutes(new UUID(1, seed), MinutesKind.HANDOVER, Party.office(), Party.agency(new UUID(3, 1)),
                "thukho", MONDAY);
        boolean given = false;
        boolean received = false;
        for (int i = 0; i < STEPS; i++) {
            MinutesState before = minutes.state();
            List<MinutesStep> open = Arrays.stream(MinutesStep.values()).filter(step -> step.from().contains(before)).toList();
            MinutesStep step = open.isEmpty() || chance.nextInt(5) == 0 ? MinutesStep.values()[chance.nextInt(MinutesStep.values().length)] : open.get(chance.nextInt(open.size()));
            try {
                minutes.take(step, MONDAY.plusSeconds(i));
            } catch (DomainException refused) {
                Broken.unless(minutes.state() == before, "STEP_ROW", step + " from " + before);
                continue;
            }
            MinutesState after = minutes.state();
            String told = step + " from " + before + " to " + after;
            given |= step == MinutesStep.GIVER_SIGN;
            received |= BY_RECEIVER.contains(step);
            Broken.unless(given && received || !RECEIVED.contains(after), "MINUTES_SIGNED", told);
            Broken.unless(!OVER.contains(before), "MINUTES_OVER", told);
            Broken.unless((minutes.completedAt() != null) == RECEIVED.contains(after), "MINUTES_COMPLETED", told);
        }
    }
}
