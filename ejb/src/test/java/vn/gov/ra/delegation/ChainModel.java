package vn.gov.ra.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import vn.gov.ra.invariants.Broken;
import vn.gov.ra.invariants.Chance;
import vn.gov.ra.shared.DomainException;

/** Random delegations among six persons, beside a matrix of who acts for whom. The number is the seed. */
public final class ChainModel implements LongConsumer {

    private static final int PERSONS = 6;
    private static final int ASKED = 15;
    private static final int DEPTH = 2;

    @Override
    public void accept(long seed) {
        Random chance = Chance.of(seed);
        List<DelegationLink> links = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            DelegationLink more = new DelegationLink(new UUID(0, chance.nextInt(PERSONS)), new UUID(0, chance.nextInt(PERSONS)));
            try {
                new DelegationChains(links).requireRoomFor(more);
            } catch (DomainException refused) {
                continue;
            }
            links.add(more);
            for (int person = 0; person < PERSONS; person++) {
                UUID one = new UUID(0, person);
                Set<UUID> all = above(links, one, PERSONS);
                Broken.unless(!all.contains(one), "DELEGATION_CYCLE", links);
                Broken.unless(all.equals(above(links, one, DEPTH)), "DELEGATION_DEPTH", links);
                Broken.unless(new DelegationChains(links).delegatorsOf(one).equals(all), "DELEGATION_CHAIN", one + " in " + links);
            }
        }
        LocalDate from = LocalDate.of(2026, 3, 1).plusDays(chance.nextInt(5));
        LocalDate until = from.plusDays(1 + chance.nextInt(20));
        Delegation term = new Delegation(new UUID(1, seed), new UUID(0, 1), new NewDelegation(new UUID(0, 2), null, "OFFICE_SIGNER", "12/QĐ-STTTT", from, until));
        for (LocalDate day = from.minusDays(2); day.isBefore(until.plusDays(3)); day = day.plusDays(1)) {
            boolean within = !day.isBefore(from) && day.isBefore(until);
            Broken.unless(within == (term.stateOn(day) == DelegationState.ACTIVE), "DELEGATION_TERM", day + " of " + from + " to " + until);
        }
    }

    /** Everybody within so many links above. */
    private static Set<UUID> above(List<DelegationLink> links, UUID person, int left) {
        Set<UUID> found = new HashSet<>();
        if (left > 0) {
            links.stream().filter(link -> link.delegate().equals(person)).forEach(link -> {
                found.add(link.delegator());
                found.addAll(above(links, link.delegator(), left - 1));
            });
        }
        return found;
    }
}
