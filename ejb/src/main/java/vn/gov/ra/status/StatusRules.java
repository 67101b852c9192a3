package vn.gov.ra.status;

import java.math.BigInteger;
import java.time.Instant;
import vn.gov.ra.status.crl.CrlEntry;
import vn.gov.ra.status.crl.RevocationIndex;

/** What may be said of a certificate ({@code contract.md} §3). Pure: no clock, no database, no network. */
public final class StatusRules {

    private static final String INVALIDITY_DATE = "INVALIDITY_DATE";
    private final ListTerms terms;

    /** @param terms of the authority whose certificates are asked about */
    public StatusRules(ListTerms terms) {
        this.terms = terms;
    }

    /**
     * What is asked.
     *
     * @param issuer alias
     * @param index null when no list was ever accepted
     * @param evidence null when nothing shows that the certificate was issued
     * @param at the moment asked for; null for now
     */
    public record Question(String issuer, RevocationIndex index, boolean lastFetchFailed, BigInteger serial, Evidence evidence, Instant at) {
    }

    public StatusAnswer answer(Question asked, Instant now) {
        RevocationIndex index = asked.index();
        Instant moment = asked.at() == null ? now : asked.at();
        CrlEntry entry = entry(asked);
        Freshness freshness = Freshness.of(index, asked.lastFetchFailed(), terms, now);
        StatusWord word = word(asked, entry, moment, freshness);
        boolean listed = word == StatusWord.revoked || word == StatusWord.onHold;
        boolean doubtful = word == StatusWord.good && asked.at() != null && index.doubtfulAt(asked.serial(), moment);
        StatusAnswer.Source source = index == null ? null : new StatusAnswer.Source("CRL", asked.issuer(), index.number().toString(), null);
        return new StatusAnswer(asked.issuer(), asked.serial().toString(16), word, listed ? entry.reason().name() : null, listed ? entry.revokedAt() : null,
                basis(word, asked.evidence()), source, index == null ? null : index.thisUpdate(), index == null ? null : terms.ends(index),
                freshness, now, doubtful ? INVALIDITY_DATE : null, null);
    }

    private static CrlEntry entry(Question asked) {
        if (asked.index() == null) {
            return null;
        }
        return asked.at() == null ? asked.index().now(asked.serial()) : asked.index().at(asked.serial(), asked.at());
    }

    /** The order of the questions is the order of precedence. */
    private StatusWord word(Question asked, CrlEntry entry, Instant moment, Freshness freshness) {
        if (entry != null && !entry.hold()) {
            return StatusWord.revoked;
        }
        boolean decided = freshness != Freshness.NONE && freshness != Freshness.EXPIRED;
        if (entry != null && decided) {
            return StatusWord.onHold;
        }
        Evidence evidence = asked.evidence();
        if (evidence != null && moment.isBefore(evidence.notBefore())) {
            return StatusWord.notYetValid;
        }
        if (evidence != null && moment.isAfter(evidence.notAfter())) {
            return StatusWord.expired;
        }
        if (!decided || beforeFirstList(asked) || outOfScope(asked)) {
            return StatusWord.undetermined;
        }
        return evidence == null ? StatusWord.unknown : StatusWord.good;
    }

    private static boolean beforeFirstList(Question asked) {
        return asked.at() != null && asked.at().isBefore(asked.index().firstThisUpdate());
    }

    private static boolean outOfScope(Question asked) {
        return asked.evidence() != null && !asked.index().scope().covers(asked.evidence().ca(), asked.evidence().crlUrls());
    }

    private static String basis(StatusWord word, Evidence evidence) {
        return switch (word) {
            case revoked, onHold -> "CRL";
            case good, expired, notYetValid -> evidence.registered() ? "INVENTORY" : "CRL";
            case undetermined, unknown -> null;
        };
    }
}
