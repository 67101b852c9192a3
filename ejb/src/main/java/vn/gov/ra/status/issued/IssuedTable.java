package vn.gov.ra.status.issued;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.gov.ra.certificate.IssuedCertificate;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.crl.PackedSerials;

/** Certificates of one authority, packed and sorted by serial, about 40 octets each. Immutable. */
final class IssuedTable {

    static final IssuedTable EMPTY = of(List.of());

    /** What many certificates have in common: the kind and the distribution points. */
    private record Kind(boolean ca, List<String> crlUrls) {
    }

    private final PackedSerials serials;
    private final long[] notBefore;
    private final long[] notAfter;
    private final int[] kind;
    private final List<Kind> kinds;

    private IssuedTable(PackedSerials serials, List<Kind> kinds) {
        this.serials = serials;
        this.notBefore = new long[serials.size()];
        this.notAfter = new long[serials.size()];
        this.kind = new int[serials.size()];
        this.kinds = kinds;
    }

    /** One of each serial: the one given last. */
    static IssuedTable of(Collection<IssuedCertificate> given) {
        TreeMap<BigInteger, IssuedCertificate> certificates = new TreeMap<>();
        given.forEach(each -> certificates.put(each.serial(), each));
        Map<Kind, Integer> numbers = new HashMap<>();
        List<Kind> kinds = new ArrayList<>();
        IssuedTable table = new IssuedTable(PackedSerials.of(List.copyOf(certificates.keySet())), kinds);
        int row = 0;
        for (IssuedCertificate each : certificates.values()) {
            table.notBefore[row] = each.notBefore().getEpochSecond();
            table.notAfter[row] = each.notAfter().getEpochSecond();
            table.kind[row] = numbers.computeIfAbsent(new Kind(each.ca(), List.copyOf(each.crlUrls())), newKind -> {
                kinds.add(newKind);
                return kinds.size() - 1;
            });
            row++;
        }
        return table;
    }

    /** This with more. */
    IssuedTable with(Collection<IssuedCertificate> more) {
        List<IssuedCertificate> all = new ArrayList<>(size() + more.size());
        for (int row = 0; row < size(); row++) {
            Kind what = kinds.get(kind[row]);
            all.add(new IssuedCertificate(null, serials.serial(row), Instant.ofEpochSecond(notBefore[row]), Instant.ofEpochSecond(notAfter[row]), what.ca(),
                    what.crlUrls()));
        }
        all.addAll(more);
        return of(all);
    }

    /** Distribution points, some of them several times. */
    Stream<String> points() {
        return kinds.stream().flatMap(each -> each.crlUrls().stream());
    }

    int size() {
        return serials.size();
    }

    BigInteger serial(int row) {
        return serials.serial(row);
    }

    /** Null when it was not issued, as far as the register knows. */
    Evidence find(BigInteger serial) {
        int row = serials.row(serial);
        if (row < 0) {
            return null;
        }
        Kind what = kinds.get(kind[row]);
        return new Evidence(true, Instant.ofEpochSecond(notBefore[row]), Instant.ofEpochSecond(notAfter[row]), what.ca(), what.crlUrls());
    }
}
