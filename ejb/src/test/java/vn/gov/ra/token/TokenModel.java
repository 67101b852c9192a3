package vn.gov.ra.token;

import java.time.Instant;
import java.time.LocalDate;
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

/** One random life of a device, or of an account that nobody holds, beside who would have it in hand. The number is the seed. */
public final class TokenModel implements LongConsumer {

    private static final int STEPS = 60;
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    /** Nothing changes hands by being locked, missed, called back or broken. */
    private static final Set<TokenState> UNMOVED = EnumSet.of(TokenState.LOCKED, TokenState.SUSPENDED, TokenState.RECALLED, TokenState.DAMAGED);
    private static final Set<TokenState> USED = EnumSet.of(TokenState.IN_USE, TokenState.LOCKED, TokenState.AT_AGENCY, TokenState.IN_TRANSIT);

    @Override
    public void accept(long seed) {
        Random chance = Chance.of(seed);
        TokenKind kind = TokenKind.values()[chance.nextInt(TokenKind.values().length)];
        Token token = new Token(new UUID(1, seed), new TokenSerial(String.format("GCA01-26-%06d", seed)), "GCA-01", kind, MONDAY);
        UUID agency = new UUID(2, seed);
        TokenState missedFrom = null;
        boolean lost = false;
        boolean gone = false;
        for (int i = 0; i < STEPS; i++) {
            Instant now = MONDAY.plusSeconds(3600L * (i + 1));
            TokenState before = token.state();
            HolderType holder = token.holderType();
            UUID person = token.holderPersonId();
            TokenStep step = chosen(chance, before);
            if (step == TokenStep.RESERVE && before == TokenState.IN_STOCK) {
                token.reserveFor(new UUID(3, seed), agency, new UUID(4, i));
            }
            try {
                token.take(step, now);
            } catch (DomainException refused) {
                Broken.unless(token.state() == before && token.holderType() == holder, "STEP_ROW", step + " from " + before);
                continue;
            }
            TokenState after = token.state();
            String told = kind + ": " + step + " from " + before + " to " + after + ", held by " + token.holderType();
            if (kind.inCustody() && (step == TokenStep.SUBSCRIBER_ACCEPTS || step == TokenStep.CHANGE_CUSTODIAN)) {
                token.heldBy(new UUID(5, i));
            }
            if (step == TokenStep.RECALL) {
                token.dueBy(LocalDate.of(2026, 4, 1));
            }
            Broken.unless(kind.inCustody() || token.holderType() == HolderType.NOBODY, "TOKEN_ACCOUNT", told);
            if (kind.inCustody()) {
                Broken.unless(UNMOVED.contains(after) ? token.holderType() == holder && java.util.Objects.equals(token.holderPersonId(), person)
                        : token.holderType() == HolderType.after(after, null), "TOKEN_HOLDER", told);
            }
            Broken.unless((token.holderType() == HolderType.AGENCY) == (token.holderAgencyId() != null)
                    && (token.holderPersonId() == null || token.holderType() == HolderType.SUBSCRIBER), "TOKEN_ONE_HOLDER", told);
            Broken.unless(token.state() == TokenState.RECALLED == (token.dueOn() != null), "TOKEN_DUE", told);
            Broken.unless(after != TokenState.IN_STOCK || token.subscriberId() == null && token.agencyId() == null && token.lineId() == null, "TOKEN_STOCK", told);
            Broken.unless(step != TokenStep.FOUND || after == missedFrom, "TOKEN_FOUND", told + ", missed from " + missedFrom);
            Broken.unless(!lost || !USED.contains(after), "TOKEN_LOST", told);
            Broken.unless(!gone || after == before, "TOKEN_DESTROYED", told);
            missedFrom = after == TokenState.SUSPENDED && before != TokenState.SUSPENDED ? before : after == TokenState.SUSPENDED ? missedFrom : null;
            // Back in the store, counted and looked at, it may be given out anew.
            lost = after == TokenState.LOST || lost && after != TokenState.RETURNED && after != TokenState.IN_STOCK;
            gone |= after == TokenState.DESTROYED;
        }
    }

    private static TokenStep chosen(Random chance, TokenState state) {
        List<TokenStep> open = Arrays.stream(TokenStep.values()).filter(step -> step.from().contains(state)).toList();
        return open.isEmpty() || chance.nextInt(5) == 0 ? TokenStep.values()[chance.nextInt(TokenStep.values().length)] : open.get(chance.nextInt(open.size()));
    }
}
