package vn.gov.ra.rest.support;

import java.util.Locale;

/**
 * How often callers without a token may ask; read once. Keys are system properties ({@code ra.quota.status}) or environment variables
 * ({@code RA_QUOTA_STATUS}).
 *
 * @param status {@code ra.quota.status}: public resources under /api, a minute and address; default 600
 * @param lookup {@code ra.quota.lookup}: the public look-up page, a minute and address; default 600
 * @param pki {@code ra.quota.pki}: OCSP, CRLs and CA certificates, a minute and address other than this machine's own; default 6000
 * @param guesses {@code ra.quota.guesses}: wrong digits for one dossier, an hour, from whatever address; default 20
 */
record QuotaConfig(int status, int lookup, int pki, int guesses) {

    QuotaConfig {
        if (status < 1 || lookup < 1 || pki < 1 || guesses < 1) {
            throw new IllegalStateException("ra.quota.status, ra.quota.lookup, ra.quota.pki and ra.quota.guesses must be at least 1");
        }
    }

    static QuotaConfig fromEnvironment() {
        return new QuotaConfig(value("ra.quota.status", 600), value("ra.quota.lookup", 600), value("ra.quota.pki", 6000), value("ra.quota.guesses", 20));
    }

    private static int value(String key, int otherwise) {
        String property = System.getProperty(key);
        String text = property != null ? property : System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_'));
        try {
            return text == null || text.isBlank() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(key + " must be a whole number, not " + text, e);
        }
    }
}
