package vn.gov.ra.status.crl;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.ra.status.AgeAlarm;

/** Which alarms about the age of lists have still to be told: each once for each list. Whoever is told keeps what was told before a restart. */
final class AlarmBell {

    private final Map<String, CrlAged> told = new ConcurrentHashMap<>();
    private final Duration maxAge;

    /** @param maxAge how long a list without nextUpdate counts */
    AlarmBell(Duration maxAge) {
        this.maxAge = maxAge;
    }

    List<CrlAged> due(Collection<AuthorityState> authorities, Instant now) {
        return authorities.stream().map(state -> alarm(state, now)).filter(Objects::nonNull).filter(alarm -> !alarm.equals(told.get(alarm.authority()))).toList();
    }

    private CrlAged alarm(AuthorityState state, Instant now) {
        RevocationIndex index = state.index();
        AgeAlarm reached = AgeAlarm.of(index, state.terms(maxAge), now);
        return reached == null ? null : new CrlAged(state.view().id(), state.alias(), reached, index.thisUpdate());
    }

    void told(CrlAged alarm) {
        told.put(alarm.authority(), alarm);
    }
}
