package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.status.crl.HeldLists.Held;
import vn.gov.ra.status.issued.IssuedIndex;

/** Takes a checked list into force: the row, the attempt, what is over, the register and the audit row stand together or not at all. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CrlStore {

    private static final Logger LOG = System.getLogger(CrlStore.class.getName());

    @Inject
    private CrlRepository rows;
    @Inject
    private CrlLoader loader;
    @Inject
    private RegisterFollower follower;
    @Inject
    private CrlGate gate;
    @Inject
    private IssuedIndex issued;
    @Inject
    private Event<CrlVanished> vanished;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<CrlAccepted> accepted;

    /** The new index; null when the list is held already. */
    public RevocationIndex accept(AuthorityState state, CrlContent list, CrlSource source) {
        UUID authority = state.view().id();
        rows.lockAuthority(authority);
        String point = list.scope().point();
        gate.fitsBeside(list, state.lists().at(""));
        HeldLists held = rows.held(authority, point);
        RevocationIndex present = state.lists().at(point);
        boolean known = present != null && present.held().equals(held);
        Optional<RevocationIndex> stored = known ? Optional.of(present) : stored(authority, held, point);
        RevocationIndex before = stored.orElse(null);
        if (!gate.isNews(list, held, before == null ? null : before.scope())) {
            rows.add(new CrlAttempt(Ids.next(), authority, source, AttemptView.of(clock.instant(), source, CrlOutcome.UNCHANGED, list)));
            boolean mends = stored.isEmpty() && !list.delta() && held.full() != null;
            return mends ? loader.index(authority, null, held, list) : null;
        }
        Crl row = new Crl(Ids.next(), authority, list, source, clock.instant());
        rows.add(row);
        rows.add(new CrlAttempt(Ids.next(), authority, source, AttemptView.of(clock.instant(), source, CrlOutcome.UPDATED, list)));
        rows.flush();
        RevocationIndex after = after(state, before, list, row.held());
        follower.follow(authority, state.lists().with(after));
        audit.record("crl.accepted", "authority", authority, state.alias(),
                Map.of("number", list.number(), "sha256", list.sha256(), "entries", list.size(), "source", source.kind()));
        accepted.fire(new CrlAccepted(authority, state.alias(), row.held().crlId(), list.number(), list.delta(), list.thisUpdate(), list.nextUpdate(), list.size(), list.sha256()));
        return after;
    }

    /** Empty where nothing is kept, or what is kept was damaged; the list that comes now does not have to wait for that. */
    private Optional<RevocationIndex> stored(UUID authority, HeldLists held, String point) {
        try {
            return Optional.ofNullable(loader.index(authority, held, point));
        } catch (CrlRefusal damaged) {
            return Optional.empty();
        }
    }

    private RevocationIndex after(AuthorityState state, RevocationIndex before, CrlContent content, Held list) {
        UUID authority = state.view().id();
        RevocationIndex after = loader.index(authority, before, rows.held(authority, content.scope().point()), content);
        if (before == null) {
            return after;
        }
        List<Episode> over = before.endedIn(after);
        List<BigInteger> silent = content.delta() ? List.of() : CrlVanished.unexplained(over, serial -> issued.find(authority, serial), content.thisUpdate());
        if (!silent.isEmpty()) {
            LOG.log(Level.WARNING, "crl.vanished authority=" + state.alias() + " number=" + content.number() + " serials=" + silent.stream().limit(20).map(each -> each.toString(16)).toList());
            vanished.fire(new CrlVanished(authority, state.alias(), content.number(), silent));
        }
        over.forEach(episode -> rows.add(new CrlEnded(Ids.next(), authority, list.crlId(), episode)));
        return after.with(over);
    }

    public void record(UUID authority, CrlSource source, AttemptView attempt) {
        rows.add(new CrlAttempt(Ids.next(), authority, source, attempt));
    }

    /** Catches up with certificates that came in while a list did. */
    public void follow(AuthorityState state) {
        follower.follow(state.view().id(), state.lists());
    }
}
