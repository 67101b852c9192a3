package vn.gov.ra.status.crl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.status.ListTerms;
import vn.gov.ra.status.crl.HeldLists.Held;

/**
 * An authority in memory: its particulars and the present lists, each one volatile reference that is replaced whole.
 */
public final class AuthorityState {

    private volatile AuthorityView view;
    private final X509CertificateHolder certificate;
    private volatile RevocationLists lists;
    private volatile boolean lastFailed;
    private volatile Instant lastSuccess;
    private volatile FoundAddresses found = FoundAddresses.NONE;
    private volatile AllowedHosts hosts = AllowedHosts.NONE;
    private volatile HeldLists unreadable;

    /** @param index null when no list was ever accepted */
    public AuthorityState(AuthorityView view, RevocationIndex index, boolean lastFailed) {
        this(view, index == null ? RevocationLists.NONE : RevocationLists.NONE.with(index), lastFailed);
    }

    public AuthorityState(AuthorityView view, RevocationLists lists, boolean lastFailed) {
        this.view = view;
        this.certificate = ParsedCertificate.holder(view.der());
        this.lists = lists;
        this.lastFailed = lastFailed;
    }

    public AuthorityView view() {
        return view;
    }

    /** @param maxAge how long a list without nextUpdate counts */
    public ListTerms terms(Duration maxAge) {
        return new ListTerms(maxAge, view.expectedPeriod());
    }

    public String alias() {
        return view.alias();
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    public RevocationLists lists() {
        return lists;
    }

    /** The list that ends first; null while none was ever accepted. */
    public RevocationIndex index() {
        return lists.weakest();
    }

    /** Whether the last attempt to get a list failed or was refused. */
    public boolean lastFailed() {
        return lastFailed;
    }

    synchronized void replace(RevocationIndex newer) {
        lists = lists.with(newer);
    }

    /** True when it is another than before; one read before the present one was entered changes nothing. */
    synchronized boolean changed(AuthorityView newer) {
        boolean changed = newer.version() > view.version();
        view = changed ? newer : view;
        return changed;
    }

    /** Whether these were tried and cannot be read. */
    boolean unreadable(HeldLists held) {
        return held.equals(unreadable);
    }

    void couldNotRead(HeldLists held) {
        unreadable = held;
    }

    /** When a list was last got or found to be held already, since this server started; null for never. */
    public Instant lastSuccess() {
        return lastSuccess;
    }

    void succeeded(Instant at) {
        lastFailed = false;
        lastSuccess = at;
    }

    void failed() {
        lastFailed = true;
    }

    /** What its certificates name, and which of it may be asked. */
    void found(FoundAddresses addresses, AllowedHosts allowed) {
        found = addresses;
        hosts = allowed;
    }

    public FoundAddresses found() {
        return found;
    }

    /** Where its lists are asked for: entered by an administrator, then found in certificates and allowed. */
    public List<String> crlUrls() {
        return FoundAddresses.all(view.crlUrls(), found.crl(), hosts, view.hostAliases());
    }

    /** Where it is asked itself, in the same way. */
    public List<String> ocspUrls() {
        return FoundAddresses.all(view.ocspUrls(), found.ocsp(), hosts, view.hostAliases());
    }

    /** Addresses at which its list may say it is published: as entered, and with hosts as certificates name them. */
    List<String> listPoints() {
        return crlUrls().stream().flatMap(url -> names(url).stream()).toList();
    }

    private List<String> names(String url) {
        List<String> names = new ArrayList<>(List.of(url));
        view.hostAliases().forEach((named, real) -> names.add(url.replace("//" + real + "/", "//" + named + "/")));
        return names;
    }

    /**
     * The partition with that number: addresses of lists count from 1 in the order they were entered, then found, without those that gave a list of
     * everything. Null where none is in force.
     */
    public RevocationIndex partition(int number) {
        RevocationLists present = lists;
        RevocationIndex whole = present.at("");
        Set<String> ofEverything = whole == null ? Set.of()
                : Stream.of(whole.held().full(), whole.held().delta()).filter(held -> held != null && held.url() != null).map(Held::url).collect(Collectors.toSet());
        List<String> urls = crlUrls().stream().filter(url -> !ofEverything.contains(url)).toList();
        if (number < 1 || number > urls.size()) {
            return null;
        }
        String url = urls.get(number - 1);
        List<String> names = names(url);
        return present.all().stream().filter(index -> index != whole && index.held().full() != null && url.equals(index.held().full().url())).findFirst()
                .or(() -> present.all().stream().filter(index -> index.scope().points().stream().anyMatch(names::contains)).findFirst()).orElse(null);
    }
}
