package vn.gov.ra.rest.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Holds back callers without an account who ask too often; the refusal says how long to wait (429 with Retry-After). */
@ApplicationScoped
public class Quotas {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_KEYS = 20_000;

    @Inject
    private Clock clock;
    private TokenBuckets status;
    private TokenBuckets lookup;
    private TokenBuckets pki;
    private TokenBuckets guesses;

    @PostConstruct
    void open() {
        open(QuotaConfig.fromEnvironment());
    }

    void open(QuotaConfig config) {
        status = new TokenBuckets(config.status(), MINUTE, MOST_KEYS, clock);
        lookup = new TokenBuckets(config.lookup(), MINUTE, MOST_KEYS, clock);
        pki = new TokenBuckets(config.pki(), MINUTE, MOST_KEYS, clock);
        guesses = new TokenBuckets(config.guesses(), HOUR, MOST_KEYS, clock);
    }

    /** A call of a public resource. @throws DomainException with the time to wait */
    public void status(String address) {
        require(status.take(address));
    }

    /** A call of the public look-up. @throws DomainException with the time to wait */
    public void lookup(String address) {
        require(lookup.take(address));
    }

    /** A question about a certificate's status or a list; the machine itself may ask for ever (contract §6.7). @throws DomainException with the time to wait */
    public void pki(String address) {
        if (!Loopback.is(address)) {
            require(pki.take(address));
        }
    }

    /** Whether {@link #pki} would let the caller in. */
    public boolean pkiLeft(String address) {
        return Loopback.is(address) || pki.look(address).isZero();
    }

    /** One that was let in by {@link #pkiLeft}. */
    public void pkiTaken(String address) {
        if (!Loopback.is(address)) {
            pki.take(address);
        }
    }

    /** Before digits are tried: four digits are soon guessed by one who may try for ever. @throws DomainException with the time to wait */
    public void mayGuess(String code) {
        require(guesses.look(code));
    }

    public void guessedWrong(String code) {
        guesses.take(code);
    }

    private static void require(Duration wait) {
        if (!wait.isZero()) {
            throw new DomainException(SharedError.TOO_MANY_REQUESTS, wait);
        }
    }
}
