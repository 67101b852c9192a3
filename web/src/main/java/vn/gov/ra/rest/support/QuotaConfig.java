package vn.gov.ra.rest.support;

import java.util.Locale;

/**
 * How often callers without a token may ask; read once. Keys are system properties ({@code ra.quota.status}) or environment variables
 * ({@code RA_QUOTA_STATUS}). OCSP, CRLs and CA certificates have no quota.
 *
 * @param status {@code ra.quota.status}: public resources under /api, a minute and address; default 600
 * @param lookup {@code ra.quota.lookup}: the public look-up page, a minute and address; default 600
 * @param guesses {@code ra.quota.guesses}: wrong digits for one dossier, an hour, from whatever address; default 20
 */
record QuotaConfig(int status, int lookup, int guesses) {

    QuotaConfig {
        if (status < 1 || lookup < 1 || guesses < 1) {
            throw new IllegalStateException("ra.quota.status, ra.quota.lookup and ra.quota.guesses must be at least 1");
        }
    }

    static QuotaConfig fromEnvironment() {
        return new QuotaConfig(value("ra.quota.status", 600), value("ra.quota.lookup", 600), value("ra.quota.guesses", 20));
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
