package vn.gov.ra.status.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.RevocationIndex;

/** Enters gauges for authorities and counters for kinds of answers into a registry, each once. They read memory whenever somebody looks. */
final class StatusGauges {

    private final Set<Object> entered = new HashSet<>();
    private final MeterRegistry registry;
    private final AnswerCounts counts;
    private final Duration maxAge;
    private final Function<String, Instant> signerEnds;

    /**
     * @param maxAge how long a list without nextUpdate counts
     * @param signerEnds when the certificate ends whose key signs answers about the authority of that alias; null where none does
     */
    StatusGauges(MeterRegistry registry, AnswerCounts counts, Duration maxAge, Function<String, Instant> signerEnds) {
        this.registry = registry;
        this.counts = counts;
        this.maxAge = maxAge;
        this.signerEnds = signerEnds;
        registry.more().counter("ra.ocsp.signed", Tags.empty(), counts, AnswerCounts::signatures);
    }

    /** What has come up since the last time. */
    void enter(Collection<AuthorityState> authorities) {
        authorities.stream().filter(state -> entered.add(state.alias())).forEach(this::lists);
        counts.answers().forEach((kind, count) -> {
            if (entered.add(kind)) {
                registry.more().counter("ra.status.answers", Tags.of("status", kind.status(), "basis", kind.basis()), count, LongAdder::sum);
            }
        });
    }

    private void lists(AuthorityState state) {
        gauge("ra.crl.this.update.seconds", state, each -> each.index() == null ? Double.NaN : seconds(each.index().thisUpdate()));
        gauge("ra.crl.next.update.seconds", state, each -> each.index() == null ? Double.NaN : seconds(each.index().nextUpdate(maxAge)));
        gauge("ra.crl.last.success.seconds", state, each -> seconds(each.lastSuccess()));
        gauge("ra.ocsp.signer.end.seconds", state, each -> seconds(signerEnds.apply(each.alias())));
        gauge("ra.crl.entries", state, each -> each.lists().all().stream().mapToInt(RevocationIndex::size).sum());
    }

    /** Through the registry's own method: what builders register, WildFly's registry of an application keeps to itself. */
    private void gauge(String name, AuthorityState state, ToDoubleFunction<AuthorityState> value) {
        registry.gauge(name, Tags.of("authority", state.alias()), state, value);
    }

    private static double seconds(Instant moment) {
        return moment == null ? Double.NaN : moment.getEpochSecond();
    }
}
