package vn.gov.ra.status.crl;

import java.time.Duration;
import java.util.Locale;

/**
 * How the mirror works; read once. Keys are system properties ({@code ra.crl.refresh}) or environment variables ({@code RA_CRL_REFRESH}).
 *
 * @param refresh {@code ra.crl.refresh}: how often every authority is asked, whatever its nextUpdate says; default PT15M
 * @param maxAge {@code ra.crl.max-age}: how long a list without nextUpdate counts; default P7D
 * @param deadline {@code ra.crl.deadline}: for connecting and the whole body of one fetch; default PT25S, at most PT30S
 * @param clockSkew {@code ra.crl.clock-skew}: how far a CA's clock may run ahead; default PT5M
 * @param maxBytes {@code ra.crl.max-bytes}: longer lists are refused; default 64 MiB
 * @param hosts {@code ra.crl.allowed-hosts}: where addresses found in certificates, and one redirect, may lead; default none
 */
public record CrlConfig(Duration refresh, Duration maxAge, Duration deadline, Duration clockSkew, int maxBytes, AllowedHosts hosts) {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int SIXTY_FOUR_MIB = 64 * 1024 * 1024;

    public CrlConfig {
        require(!refresh.isNegative() && refresh.toSeconds() >= 1, "ra.crl.refresh must be at least PT1S");
        require(deadline.compareTo(LONGEST) <= 0 && !deadline.isZero() && !deadline.isNegative(), "ra.crl.deadline must be above zero and at most PT30S");
        require(maxBytes > 0, "ra.crl.max-bytes must be positive");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalStateException(rule);
        }
    }

    public static CrlConfig fromEnvironment() {
        return new CrlConfig(Duration.parse(value("ra.crl.refresh", "PT15M")), Duration.parse(value("ra.crl.max-age", "P7D")),
                Duration.parse(value("ra.crl.deadline", "PT25S")), Duration.parse(value("ra.crl.clock-skew", "PT5M")),
                Integer.parseInt(value("ra.crl.max-bytes", String.valueOf(SIXTY_FOUR_MIB))), AllowedHosts.of(value("ra.crl.allowed-hosts", "")));
    }

    private static String value(String key, String otherwise) {
        String property = System.getProperty(key);
        String variable = System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
        return property != null ? property : variable != null ? variable : otherwise;
    }
}
