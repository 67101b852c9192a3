package vn.gov.ra.notification;

/**
 * The office's mail server; without a host nothing is sent, and every mail says so.
 *
 * @param host {@code RA_MAIL_HOST}; null where none is configured
 * @param port {@code RA_MAIL_PORT}, 25 where nothing is said
 * @param from {@code RA_MAIL_FROM}: address of the sender
 * @param user {@code RA_MAIL_USER}; null for a server that asks for none
 * @param password {@code RA_MAIL_PASSWORD}
 * @param startTls {@code RA_MAIL_STARTTLS}: true unless said otherwise; nothing is sent in the clear then
 * @param portal {@code RA_MAIL_PORTAL_URL}: address of the portal for links, without a slash at the end
 */
record MailConfig(String host, int port, String from, String user, String password, boolean startTls, String portal) {

    private static final int SMTP = 25;
    private static final int HIGHEST = 65_535;

    MailConfig {
        if (host != null && (from == null || portal == null)) {
            throw new IllegalStateException("RA_MAIL_HOST needs RA_MAIL_FROM and RA_MAIL_PORTAL_URL; see docs/operations.md");
        }
        if (port < 1 || port > HIGHEST) {
            throw new IllegalStateException("RA_MAIL_PORT must be between 1 and 65535, not " + port);
        }
    }

    static MailConfig fromEnvironment() {
        String port = text("RA_MAIL_PORT");
        return new MailConfig(text("RA_MAIL_HOST"), port == null ? SMTP : Integer.parseInt(port), text("RA_MAIL_FROM"), text("RA_MAIL_USER"), text("RA_MAIL_PASSWORD"),
                !"false".equals(text("RA_MAIL_STARTTLS")), text("RA_MAIL_PORTAL_URL"));
    }

    boolean configured() {
        return host != null;
    }

    private static String text(String key) {
        String value = System.getenv(key);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
