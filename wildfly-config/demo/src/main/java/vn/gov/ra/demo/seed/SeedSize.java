package vn.gov.ra.demo.seed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much is seeded; one code, two sizes. */
enum SeedSize {
    DEMO(6, 700), PROVINCE(115, 12_000);

    /** People of each agency, personas apart. */
    final int each;
    /** Certificates, the personas' own apart. */
    final int certificates;

    SeedSize(int each, int certificates) {
        this.each = each;
        this.certificates = certificates;
    }

    static Optional<SeedSize> of(String name) {
        return Arrays.stream(values()).filter(size -> size.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
    }
}
