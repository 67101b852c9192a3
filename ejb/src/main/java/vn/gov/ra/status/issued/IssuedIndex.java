package vn.gov.ra.status.issued;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.gov.ra.certificate.CertificateRegistered;
import vn.gov.ra.certificate.CertificateWithdrawn;
import vn.gov.ra.certificate.IssuedCertificate;
import vn.gov.ra.certificate.IssuedCertificates;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.crl.PackedSerials;

/**
 * Which certificates the register has, in memory. What this server enters is here when its transaction commits; what others enter, with
 * the next look at the register.
 */
@ApplicationScoped
public class IssuedIndex {

    /** So many new ones are looked up one by one before they are packed with the rest. */
    static final int MOST_LOOSE = 4_096;

    private final Map<UUID, Held> byAuthority = new ConcurrentHashMap<>();
    private volatile boolean loaded;
    private String mark = IssuedCertificates.FROM_THE_BEGINNING;

    @Inject
    private IssuedCertificates register;

    protected IssuedIndex() {
    }

    IssuedIndex(IssuedCertificates register) {
        this.register = register;
    }

    /** Certificates of one authority. */
    private static final class Held {

        private volatile IssuedTable packed = IssuedTable.EMPTY;
        private final Map<BigInteger, IssuedCertificate> loose = new ConcurrentHashMap<>();
        /** Packed and taken back since; few, because only a take-over that nobody has accepted is taken back. */
        private final Set<BigInteger> gone = ConcurrentHashMap.newKeySet();

        Evidence find(BigInteger serial) {
            // Loose ones first: what is being packed leaves them only after the table has it.
            IssuedCertificate recent = loose.get(serial);
            return recent == null ? gone.contains(serial) ? null : packed.find(serial)
                    : new Evidence(true, recent.notBefore(), recent.notAfter(), recent.ca(), recent.crlUrls());
        }

        synchronized void pack(List<IssuedCertificate> more) {
            packed = packed.with(more);
            more.forEach(each -> {
                gone.remove(each.serial());
                loose.remove(each.serial(), each);
            });
        }

        void forget(BigInteger serial) {
            gone.add(serial);
            loose.remove(serial);
        }
    }

    /** Null when nothing shows that the certificate was issued. */
    public Evidence find(UUID authorityId, BigInteger serial) {
        Held held = byAuthority.get(authorityId);
        return held == null || !PackedSerials.fits(serial) ? null : held.find(serial);
    }

    /** Serials of the authority's certificates, at most so many, in no order that means anything. */
    public List<BigInteger> some(UUID authorityId, int most) {
        Held held = byAuthority.get(authorityId);
        List<BigInteger> serials = new ArrayList<>();
        if (held != null) {
            held.loose.keySet().stream().limit(most).forEach(serials::add);
            IssuedTable packed = held.packed;
            for (int row = 0; row < packed.size() && serials.size() < most; row++) {
                if (!held.gone.contains(packed.serial(row))) {
                    serials.add(packed.serial(row));
                }
            }
        }
        return serials;
    }

    /** Distribution points that the authority's certificates name, each once. */
    public List<String> points(UUID authorityId) {
        Held held = byAuthority.get(authorityId);
        if (held == null) {
            return List.of();
        }
        return Stream.concat(held.packed.points(), held.loose.values().stream().flatMap(each -> each.crlUrls().stream())).distinct().sorted().toList();
    }

    /** Whether the register was read once. */
    public boolean loaded() {
        return loaded;
    }

    /** Takes in what came into the register since the last look, by whatever server. */
    public synchronized void catchUp() {
        register.withdrawnSince(mark, (authority, serial) -> held(authority).forget(serial));
        Map<UUID, List<IssuedCertificate>> news = new HashMap<>();
        String next = register.since(mark, each -> news.computeIfAbsent(each.authorityId(), id -> new ArrayList<>()).add(each));
        news.forEach((authority, certificates) -> take(held(authority), certificates));
        mark = next;
        loaded = true;
    }

    private static void take(Held held, List<IssuedCertificate> news) {
        List<IssuedCertificate> unknown = news.stream().filter(each -> held.find(each.serial()) == null).toList();
        if (held.loose.size() + unknown.size() < MOST_LOOSE) {
            unknown.forEach(each -> held.loose.put(each.serial(), each));
        } else {
            List<IssuedCertificate> all = new ArrayList<>(held.loose.values());
            all.addAll(unknown);
            held.pack(all);
        }
    }

    private Held held(UUID authorityId) {
        return byAuthority.computeIfAbsent(authorityId, id -> new Held());
    }

    void entered(@Observes(during = TransactionPhase.AFTER_SUCCESS) CertificateRegistered news) {
        held(news.issued().authorityId()).loose.put(news.issued().serial(), news.issued());
    }

    void withdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) CertificateWithdrawn news) {
        held(news.authorityId()).forget(news.serial());
    }
}
