package vn.gov.ra.rest.support;

/**
 * How much one request may send; read once. The server itself takes more ({@code ra.http.drain}), so that whoever sends too much is told so
 * instead of being cut off.
 *
 * @param most octets of a request; {@code ra.http.max-post}, default 30 MiB
 */
public record BodyConfig(long most) {

    /** A ZIP of 50 000 certificates is larger than what forms send (contract §3). */
    public static final long CERTIFICATES = 128L << 20;
    private static final long DEFAULT = 30L << 20;

    public BodyConfig {
        if (most < 1) {
            throw new IllegalStateException("ra.http.max-post must be at least 1");
        }
    }

    public static BodyConfig fromEnvironment() {
        return new BodyConfig(Long.parseLong(System.getProperty("ra.http.max-post", Long.toString(DEFAULT))));
    }
}
