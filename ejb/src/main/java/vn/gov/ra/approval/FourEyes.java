package vn.gov.ra.approval;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/**
 * Four eyes by person: whoever acts, together with everybody acted for, is none of those who had a hand in it.
 *
 * @param acting the actor's person and the delegators behind it
 */
record FourEyes(Set<UUID> acting) {

    FourEyes {
        acting = Set.copyOf(acting);
    }

    static FourEyes of(UUID person, Collection<UUID> delegators) {
        Set<UUID> all = new HashSet<>(delegators);
        all.add(person);
        return new FourEyes(all);
    }

    /** @param barred persons who may not; nulls stand for systems and are nobody */
    void require(Collection<UUID> barred, ApprovalError otherwise, Object shown) {
        if (!Collections.disjoint(acting, barred.stream().filter(Objects::nonNull).toList())) {
            throw new DomainException(otherwise, shown);
        }
    }
}
