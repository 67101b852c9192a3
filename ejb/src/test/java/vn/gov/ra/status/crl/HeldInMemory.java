package vn.gov.ra.status.crl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.HeldLists.Held;

/** The mirror without database and network: gate, held lists and index, as the store puts them together. */
public final class HeldInMemory {

    private final TestPki authority;
    private final List<String> points;
    private final CrlGate gate = new CrlGate(Duration.ofMinutes(5), 1 << 20);
    private final List<Episode> ended = new ArrayList<>();
    private CrlContent full;
    private CrlContent delta;
    private Instant first;
    private RevocationIndex index;

    public HeldInMemory(TestPki authority, String... points) {
        this.authority = authority;
        this.points = List.of(points);
    }

    /** True when it was news; @throws CrlRefusal the rule it breaks. */
    public boolean accept(byte[] list) {
        return accept(list, TestPki.NOW);
    }

    public boolean accept(byte[] list, Instant now) {
        CrlContent content = gate.check(list, authority.certificate(), points, now);
        gate.fitsBeside(content, index);
        HeldLists held = index == null ? HeldLists.NOTHING : index.held();
        if (!gate.isNews(content, held, index == null ? null : index.scope())) {
            return false;
        }
        full = content.delta() ? full : content;
        delta = content.delta() ? content : delta;
        first = first == null || content.thisUpdate().isBefore(first) ? content.thisUpdate() : first;
        RevocationIndex newer = RevocationIndex.of(new HeldLists(held(full), held(delta)), full, delta, ended, first);
        if (index != null) {
            List<Episode> over = index.endedIn(newer);
            ended.addAll(over);
            newer = newer.with(over);
        }
        index = newer;
        return true;
    }

    private static Held held(CrlContent list) {
        return list == null ? null : new Held(UUID.nameUUIDFromBytes(list.der()), list.number(), list.baseNumber(), list.thisUpdate(), list.nextUpdate(),
                list.sha256(), list.size(), null);
    }

    public RevocationIndex index() {
        return index;
    }

    /** The authority as the responder sees it. */
    public AuthorityState state(String alias) {
        return new AuthorityState(authority.view(alias), index, false);
    }

    /** Puts the present list in force for an authority that others hold already. */
    public void into(AuthorityState state) {
        state.replace(index);
    }
}
