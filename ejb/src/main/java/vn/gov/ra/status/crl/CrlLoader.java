package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.status.crl.HeldLists.Held;

/** Makes an authority's index from what is kept. The signatures were checked when the lists came in. */
@Dependent
class CrlLoader {

    private static final Logger LOG = System.getLogger(CrlLoader.class.getName());

    @Inject
    private CrlRepository rows;

    @Transactional
    public AuthorityState load(AuthorityView authority) {
        List<AttemptView> last = rows.attempts(authority.id(), null, 1);
        boolean failed = !last.isEmpty() && !last.get(0).outcome().success();
        AuthorityState state = new AuthorityState(authority, RevocationLists.NONE, failed);
        catchUp(state);
        return state;
    }

    /** Takes lists into memory that came into storage by another way: another server, a restore. True when there were some. */
    @Transactional
    public boolean catchUp(AuthorityState state) {
        boolean news = false;
        for (String point : rows.points(state.view().id())) {
            HeldLists held = rows.held(state.view().id(), point);
            RevocationIndex present = state.lists().at(point);
            boolean newer = held.full() != null && (present == null || !present.held().equals(held));
            news |= newer && !state.unreadable(held) && taken(state, held, point);
        }
        return news;
    }

    /** A stored list that cannot be read any more takes nothing else away: its authority's newest readable one stays, and it is told once. */
    private boolean taken(AuthorityState state, HeldLists held, String point) {
        try {
            state.replace(index(state.view().id(), held, point));
            return true;
        } catch (CrlRefusal damaged) {
            LOG.log(Level.ERROR, "crl.stored-unreadable authority=" + state.alias() + " list=" + held.newest().crlId() + " code=" + damaged.rule().code());
            state.couldNotRead(held);
            return false;
        }
    }

    /** Null when no full list is kept. @throws CrlRefusal what is kept was damaged */
    RevocationIndex index(UUID authorityId, HeldLists held, String point) {
        return held.full() == null ? null : RevocationIndex.of(held, content(held.full()), content(held.effectiveDelta()), rows.ended(authorityId, point),
                rows.firstThisUpdate(authorityId, point));
    }

    /**
     * The index with a list that was just read; what is held and not changed by it is not read again.
     *
     * @param before null when the list is the first
     */
    RevocationIndex index(UUID authorityId, RevocationIndex before, HeldLists held, CrlContent list) {
        String point = list.scope().point();
        boolean onlyDelta = list.delta() && before != null && before.held().full().equals(held.full());
        if (onlyDelta) {
            return before.under(held, list);
        }
        if (list.delta()) {
            return index(authorityId, held, point);
        }
        return RevocationIndex.of(held, list, content(held.effectiveDelta()), rows.ended(authorityId, point), rows.firstThisUpdate(authorityId, point));
    }

    private CrlContent content(Held list) {
        if (list == null) {
            return null;
        }
        byte[] der = rows.der(list.crlId());
        String sha256 = Sha256.hex(der);
        if (!sha256.equals(list.sha256())) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
        return CrlReader.content(CrlReader.read(der), sha256, der);
    }
}
