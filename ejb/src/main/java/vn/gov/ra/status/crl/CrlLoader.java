package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.status.crl.HeldLists.Held;

/** Makes an authority's index from what is kept. The signatures were checked when the lists came in. */
@Dependent
class CrlLoader {

    @Inject
    private CrlRepository rows;

    @Transactional
    public AuthorityState load(AuthorityView authority) {
        List<AttemptView> last = rows.attempts(authority.id(), null, 1);
        boolean failed = !last.isEmpty() && !last.get(0).outcome().success();
        return new AuthorityState(authority, index(authority.id(), rows.held(authority.id())), failed);
    }

    /** Takes lists into memory that came into storage by another way: another server, a restore. */
    @Transactional
    public void catchUp(AuthorityState state) {
        HeldLists held = rows.held(state.view().id());
        if (held.full() != null && (state.index() == null || !state.index().held().equals(held))) {
            state.replace(index(state.view().id(), held));
        }
    }

    /** Null when no full list is kept. */
    RevocationIndex index(UUID authorityId, HeldLists held) {
        return held.full() == null ? null
                : RevocationIndex.of(held, content(held.full()), content(held.effectiveDelta()), rows.ended(authorityId), rows.firstThisUpdate(authorityId));
    }

    private CrlContent content(Held list) {
        return list == null ? null : CrlReader.read(rows.der(list.crlId())).content();
    }
}
