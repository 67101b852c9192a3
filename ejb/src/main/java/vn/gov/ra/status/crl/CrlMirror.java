package vn.gov.ra.status.crl;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.status.crl.CrlFetcher.Fetched;

/**
 * Brings lists in: fetches them outside any transaction, leads them through the gate, has them stored, and puts the new
 * index in place when that is committed. Call it without a transaction.
 */
@ApplicationScoped
public class CrlMirror {

    private static final Logger LOG = System.getLogger(CrlMirror.class.getName());

    @Inject
    private CrlStore store;
    @Inject
    private CrlGate gate;
    @Inject
    private AddressFinder finder;
    @Inject
    private CrlConfig config;
    @Inject
    private Clock clock;
    private CrlFetcher fetcher;

    @PostConstruct
    void start() {
        fetcher = new CrlFetcher(config.deadline(), config.maxBytes(), config.hosts());
    }

    /**
     * How one address answered.
     *
     * @param number of the list in force from it; null when nothing came
     * @param error for the administrator; null when it went well
     */
    public record Refreshed(String url, CrlOutcome outcome, BigInteger number, String error) {
    }

    /**
     * Takes a list in.
     *
     * @throws CrlRefusal the rule it breaks; the attempt is kept
     */
    public CrlContent accept(AuthorityState state, byte[] bytes, CrlSource source) {
        return take(state, bytes, source).list();
    }

    private record Taken(CrlContent list, CrlOutcome outcome) {
    }

    private Taken take(AuthorityState state, byte[] bytes, CrlSource source) {
        CrlContent list = null;
        try {
            list = gate.check(bytes, state.certificate(), state.listPoints(), clock.instant());
            RevocationIndex newer = store.accept(state, list, source);
            if (newer != null) {
                state.replace(newer);
            }
            state.succeeded(clock.instant());
            return new Taken(list, newer == null ? CrlOutcome.UNCHANGED : CrlOutcome.UPDATED);
        } catch (CrlRefusal refusal) {
            LOG.log(Level.WARNING, "crl.refused authority=" + state.alias() + " code=" + refusal.rule().code() + " source=" + source.kind() + " url=" + source.url());
            if (source.kind() == CrlSource.Kind.FETCH) {
                state.failed();
            }
            store.record(state.view().id(), source, AttemptView.refused(clock.instant(), source, refusal, list));
            throw refusal;
        }
    }

    /** Asks every address of the authority at once; one that fails does not hold back the others. */
    public List<Refreshed> refresh(AuthorityState state) {
        state.found(finder.of(state.view()), config.hosts());
        Map<String, CrlFetcher.Pending> pending = new LinkedHashMap<>();
        List<Refreshed> results = new ArrayList<>();
        for (String url : state.crlUrls()) {
            try {
                pending.put(url, fetcher.begin(url, state.view().hostAliases()));
            } catch (IllegalArgumentException e) {
                results.add(failed(state, url, e.getMessage()));
            }
        }
        pending.forEach((url, answer) -> results.add(finish(state, url, answer)));
        if (results.stream().anyMatch(result -> result.outcome().success())) {
            state.succeeded(clock.instant());
        } else if (!results.isEmpty()) {
            state.failed();
        }
        return results;
    }

    private Refreshed finish(AuthorityState state, String url, CrlFetcher.Pending answer) {
        CrlSource source = CrlSource.fetched(url);
        try {
            Fetched fetched = answer.await();
            if (fetched.bytes() == null) {
                BigInteger number = state.index() == null ? null : state.index().number();
                store.record(state.view().id(), source, AttemptView.unchanged(clock.instant(), source, number));
                return new Refreshed(url, CrlOutcome.UNCHANGED, number, null);
            }
            Taken taken = take(state, fetched.bytes(), source);
            fetcher.taken(url, fetched);
            return new Refreshed(url, taken.outcome(), taken.list().number(), null);
        } catch (CrlRefusal refusal) {
            fetcher.forget(url);
            return new Refreshed(url, CrlOutcome.REFUSED, null, refusal.rule().code() + ' ' + refusal.rule().name());
        } catch (IOException e) {
            return failed(state, url, e.getMessage());
        }
    }

    private Refreshed failed(AuthorityState state, String url, String error) {
        LOG.log(Level.WARNING, "crl.fetch-failed authority=" + state.alias() + " url=" + url + " error=" + error);
        CrlSource source = CrlSource.fetched(url);
        store.record(state.view().id(), source, AttemptView.failed(clock.instant(), source, error));
        return new Refreshed(url, CrlOutcome.FAILED, null, error);
    }

    /** Takes the register where the present index is. */
    void follow(AuthorityState state) {
        store.follow(state);
    }
}
