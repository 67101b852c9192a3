package vn.gov.ra.demo.ca;

import java.time.Duration;

/**
 * What may be chosen before the operator first starts.
 *
 * @param baseUrl             where the operator answers, without a slash at the end; goes into AIA and CDP
 * @param poolSize            pairs of subscriber keys made at first start (system property {@code ra.ca.pool}, 16)
 * @param crlLifetime         nextUpdate − thisUpdate of the lists of g1 and g2; thirty times that for the roots
 * @param dropExpired         whether entries of expired certificates leave the lists
 * @param rsaResponders       responder keys RSA-2048 instead of P-256
 * @param responderPassword   for the portal's responder files; null for a random one, see {@code responder.password}
 */
public record CaOptions(String baseUrl, int poolSize, Duration crlLifetime, boolean dropExpired, boolean rsaResponders,
        String responderPassword) {

    public static CaOptions onPort(int port) {
        return new CaOptions("http://127.0.0.1:" + port, Integer.getInteger("ra.ca.pool", 16),
                Duration.ofHours(24), false, Boolean.getBoolean("ra.ca.rsaResponders"), System.getenv("RA_OCSP_PASSWORD"));
    }

    public CaOptions droppingExpired() {
        return new CaOptions(baseUrl, poolSize, crlLifetime, true, rsaResponders, responderPassword);
    }
}
