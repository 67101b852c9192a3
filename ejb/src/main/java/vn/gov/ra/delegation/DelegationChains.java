package vn.gov.ra.delegation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** The links in force at one time, seen as chains: who acts for whom, how far, and whether another link may be added. */
final class DelegationChains {

    /** A delegate may hand on once, and no further ({@code state-machines.md} §6). */
    static final int MAX_DEPTH = 2;

    private final List<DelegationLink> links;

    DelegationChains(Collection<DelegationLink> links) {
        this.links = List.copyOf(links);
    }

    /** Everybody the person acts for, along chains of at most {@link #MAX_DEPTH} links. */
    Set<UUID> delegatorsOf(UUID person) {
        Set<UUID> found = new HashSet<>();
        collect(person, MAX_DEPTH, found);
        found.remove(person);
        return Set.copyOf(found);
    }

    /** @throws DomainException {@link DelegationError#TO_ONESELF}, {@link DelegationError#CYCLE}, {@link DelegationError#TOO_DEEP} */
    void requireRoomFor(DelegationLink more) {
        if (more.delegator().equals(more.delegate())) {
            throw new DomainException(DelegationError.TO_ONESELF);
        }
        if (reaches(more.delegate(), more.delegator(), new HashSet<>())) {
            throw new DomainException(DelegationError.CYCLE);
        }
        if (above(more.delegator(), new HashSet<>()) + 1 + below(more.delegate(), new HashSet<>()) > MAX_DEPTH) {
            throw new DomainException(DelegationError.TOO_DEEP, MAX_DEPTH);
        }
    }

    private void collect(UUID person, int left, Set<UUID> found) {
        if (left == 0) {
            return;
        }
        for (DelegationLink link : links) {
            if (link.delegate().equals(person)) {
                found.add(link.delegator());
                collect(link.delegator(), left - 1, found);
            }
        }
    }

    private boolean reaches(UUID from, UUID wanted, Set<UUID> seen) {
        return seen.add(from) && links.stream().filter(link -> link.delegator().equals(from))
                .anyMatch(link -> link.delegate().equals(wanted) || reaches(link.delegate(), wanted, seen));
    }

    private int above(UUID person, Set<UUID> seen) {
        return seen.add(person) ? links.stream().filter(link -> link.delegate().equals(person)).mapToInt(link -> 1 + above(link.delegator(), seen)).max().orElse(0) : 0;
    }

    private int below(UUID person, Set<UUID> seen) {
        return seen.add(person) ? links.stream().filter(link -> link.delegator().equals(person)).mapToInt(link -> 1 + below(link.delegate(), seen)).max().orElse(0) : 0;
    }
}
