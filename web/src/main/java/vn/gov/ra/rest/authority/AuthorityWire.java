package vn.gov.ra.rest.authority;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.status.AgeAlarm;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.crl.AttemptView;
import vn.gov.ra.status.crl.CrlMirror;
import vn.gov.ra.status.crl.CrlSummary;

/**
 * An authority on the wire; numbers of lists are decimal text, because they have up to 20 octets.
 *
 * @param parent alias, null for none
 * @param responderMode how OCSP answers about it come about
 * @param unissuedAnswer what OCSP says of its serials that nothing shows to be issued
 * @param expectedPeriodHours after how many hours it publishes the next list; null: half of a list's window
 * @param foundUrls named by its certificates and entered by nobody
 * @param signerNotAfter when the certificate ends whose key signs our OCSP answers about it; null where none does
 */
public record AuthorityWire(String alias, String sha256, String subject, Instant notBefore, Instant notAfter, String parent, boolean trustAnchor, List<String> crlUrls, List<String> ocspUrls,
        Map<String, String> hostAliases, ListState crl, ResponderMode responderMode, UnissuedAnswer unissuedAnswer, Integer expectedPeriodHours,
        List<CrlSummary.Found> foundUrls, Instant signerNotAfter, long version) {

    /** How its list stands. @param alarm how much of its window is over: null before half of it */
    public record ListState(String number, Instant thisUpdate, Instant nextUpdate, int entries, Instant lastAttempt, Instant lastSuccess, String lastError,
            Freshness freshness, AgeAlarm alarm) {
    }

    /** One attempt to get a newer list. */
    public record Attempt(String id, Instant at, String source, String url, String outcome, String number, String sha256, String code, String error) {
    }

    /** How one address answered. */
    public record Refreshed(String url, String outcome, String number, String error) {
    }

    /** How all addresses answered. */
    public record RefreshedAll(List<Refreshed> results) {
    }

    /** A list that is in force now. */
    public record Accepted(String outcome, String number, Instant thisUpdate, Instant nextUpdate, String sha256) {
    }

    /** What was registered. */
    public record Registered(String alias, String sha256, long version) {
    }

    static AuthorityWire of(AuthorityView view, String parent, CrlSummary crl, Instant signerEnds) {
        return new AuthorityWire(view.alias(), view.sha256(), view.subject(), view.notBefore(), view.notAfter(), parent, view.trustAnchor(), view.crlUrls(), view.ocspUrls(), view.hostAliases(),
                new ListState(decimal(crl.number()), crl.thisUpdate(), crl.nextUpdate(), crl.entries(), crl.lastAttempt(), crl.lastSuccess(), crl.lastError(),
                        crl.freshness(), crl.window() == null ? null : crl.window().alarm()), view.responderMode(), view.unissuedAnswer(),
                view.expectedPeriod() == null ? null : Integer.valueOf((int) view.expectedPeriod().toHours()), crl.found(), signerEnds, view.version());
    }

    static Attempt attempt(AttemptView view) {
        return new Attempt(view.id().toString(), view.at(), view.source(), view.url(), view.outcome().name(), decimal(view.number()), view.sha256(), view.code(),
                view.error());
    }

    static Refreshed refreshed(CrlMirror.Refreshed result) {
        return new Refreshed(result.url(), result.outcome().name(), decimal(result.number()), result.error());
    }

    static String decimal(BigInteger number) {
        return number == null ? null : number.toString();
    }
}
