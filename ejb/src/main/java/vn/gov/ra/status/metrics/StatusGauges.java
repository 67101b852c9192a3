package vn.gov.ra.status.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.RevocationIndex;

/** Enters gauges for authorities and counters for kinds of answers into a registry, each once. They read memory whenever somebody looks. */
final class StatusGauges {

    private final Set<Object> entered = new HashSet<>();
    private final MeterRegistry registry;
    private final AnswerCounts counts;
    private final Duration maxAge;

    /** @param maxAge how long a list without nextUpdate counts */
    StatusGauges(MeterRegistry registry, AnswerCounts counts, Duration maxAge) {
        this.registry = registry;
        this.counts = counts;
        this.maxAge = maxAge;
        FunctionCounter.builder("ra.ocsp.signed", counts, AnswerCounts::signatures).description("OCSP answers signed, ahead or on request").register(registry);
    }

    /** What has come up since the last time. */
    void enter(Collection<AuthorityState> authorities) {
        authorities.stream().filter(state -> entered.add(state.alias())).forEach(this::lists);
        counts.answers().forEach((kind, count) -> {
            if (entered.add(kind)) {
                FunctionCounter.builder("ra.status.answers", count, LongAdder::sum).tag("status", kind.status()).tag("basis", kind.basis())
                        .description("answers about certificates, by REST and OCSP").register(registry);
            }
        });
    }

    private void lists(AuthorityState state) {
        moment("ra.crl.this.update.seconds", state, () -> state.index() == null ? null : state.index().thisUpdate());
        moment("ra.crl.next.update.seconds", state, () -> state.index() == null ? null : state.index().nextUpdate(maxAge));
        moment("ra.crl.last.success.seconds", state, state::lastSuccess);
        Gauge.builder("ra.crl.entries", state, each -> each.lists().all().stream().mapToInt(RevocationIndex::size).sum()).tag("authority", state.alias())
                .description("revocations held").register(registry);
    }

    private void moment(String name, AuthorityState state, Supplier<Instant> moment) {
        Gauge.builder(name, () -> seconds(moment.get())).tag("authority", state.alias()).description("seconds since 1970; NaN for never").register(registry);
    }

    private static double seconds(Instant moment) {
        return moment == null ? Double.NaN : moment.getEpochSecond();
    }
}
