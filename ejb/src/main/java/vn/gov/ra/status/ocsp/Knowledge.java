package vn.gov.ra.status.ocsp;

import java.util.List;
import java.util.function.LongSupplier;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.RevocationLists;

/** What an answer rests on. Lists are immutable, so that the same ones say the same. */
public final class Knowledge {

    private final LongSupplier roster;
    private final long rosterThen;
    private final AuthorityState[] authorities;
    private final RevocationLists[] lists;

    private Knowledge(LongSupplier roster, long rosterThen, AuthorityState[] authorities, RevocationLists[] lists) {
        this.roster = roster;
        this.rosterThen = rosterThen;
        this.authorities = authorities;
        this.lists = lists;
    }

    /**
     * Taken before anything is looked up: what is replaced meanwhile makes the answer old, not new.
     *
     * @param authorities that the question may mean
     * @param roster counts up when authorities are entered or changed
     */
    static Knowledge of(List<AuthorityState> authorities, LongSupplier roster, long rosterThen) {
        RevocationLists[] lists = new RevocationLists[authorities.size()];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = authorities.get(i).lists();
        }
        return new Knowledge(roster, rosterThen, authorities.toArray(new AuthorityState[0]), lists);
    }

    /** Of what rests on no list. */
    public static Knowledge none() {
        return of(List.of(), () -> 0, 0);
    }

    RevocationLists lists(AuthorityState of) {
        for (int i = 0; i < authorities.length; i++) {
            if (authorities[i] == of) {
                return lists[i];
            }
        }
        throw new IllegalArgumentException(of.alias());
    }

    /** The authority, where it is one alone that lists were asked of; else null. */
    AuthorityState only() {
        return authorities.length == 1 ? authorities[0] : null;
    }

    boolean present() {
        for (int i = 0; i < authorities.length; i++) {
            if (authorities[i].lists() != lists[i]) {
                return false;
            }
        }
        return roster.getAsLong() == rosterThen;
    }
}
