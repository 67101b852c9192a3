package vn.gov.ra.demo.seed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much is seeded; one code, two sizes. */
enum SeedSize {
    DEMO(6, 700, 3, 10), PROVINCE(115, 12_000, 1, 20);

    /** People of each agency, personas apart. */
    final int each;
    /** Certificates, the personas' own apart. */
    final int certificates;
    /** So many certificates of people are revoked of each {@link #ofEvery}: few of the province's, where ten thousand have to be in force. */
    private final int revoked;
    private final int ofEvery;

    SeedSize(int each, int certificates, int revoked, int ofEvery) {
        this.each = each;
        this.certificates = certificates;
        this.revoked = revoked;
        this.ofEvery = ofEvery;
    }

    boolean revoked(int number) {
        return number % ofEvery < revoked;
    }

    static Optional<SeedSize> of(String name) {
        return Arrays.stream(values()).filter(size -> size.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
    }
}
