package vn.gov.ra.relying.post;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.relying.AddressBlock;

/**
 * How webhooks are sent; read once. Keys are system properties ({@code ra.webhook.http}) or environment variables ({@code RA_WEBHOOK_HTTP}).
 *
 * @param http {@code ra.webhook.http}: whether targets without TLS are allowed; default false
 * @param privateTargets {@code ra.webhook.private-targets}: blocks of addresses that are allowed although they are not of the public network; none by default
 * @param deadline {@code ra.webhook.deadline}: for connecting, handshake and answer together; default PT10S
 * @param giveUp {@code ra.webhook.give-up}: how long a delivery is tried; default PT12H
 * @param overlap {@code ra.webhook.overlap}: how long the secret before still signs beside the new one; default P1D
 * @param expiring {@code ra.webhook.expiring}: how long before its end a certificate is told as expiring; default P30D
 * @param keep {@code ra.webhook.keep}: how long deliveries that arrived are kept; default P90D
 * @param trust {@code ra.webhook.trust}: PEM file of certificates that receivers' TLS is trusted by, beside the platform's; null, the default, for none
 */
public record WebhookConfig(boolean http, List<AddressBlock> privateTargets, Duration deadline, Duration giveUp, Duration overlap, Duration expiring, Duration keep,
        Path trust) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    public WebhookConfig {
        require(deadline.compareTo(LONGEST) <= 0 && deadline.toMillis() > 0, "ra.webhook.deadline must be above zero and at most PT30S");
        require(giveUp.compareTo(deadline) > 0, "ra.webhook.give-up must be longer than ra.webhook.deadline");
        require(!overlap.isNegative() && !expiring.isNegative() && !keep.isNegative(), "ra.webhook.overlap, ra.webhook.expiring and ra.webhook.keep must not be negative");
    }

    public static WebhookConfig fromEnvironment() {
        return new WebhookConfig(Boolean.parseBoolean(value("ra.webhook.http", "false")), blocks(value("ra.webhook.private-targets", "")),
                Duration.parse(value("ra.webhook.deadline", "PT10S")), Duration.parse(value("ra.webhook.give-up", "PT12H")),
                Duration.parse(value("ra.webhook.overlap", "P1D")), Duration.parse(value("ra.webhook.expiring", "P30D")), Duration.parse(value("ra.webhook.keep", "P90D")),
                file(value("ra.webhook.trust", "")));
    }

    private static List<AddressBlock> blocks(String text) {
        return Arrays.stream(text.split("[,\\s]+")).filter(one -> !one.isBlank()).map(AddressBlock::parse).toList();
    }

    private static Path file(String text) {
        return text.isBlank() ? null : Path.of(text);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalStateException(rule);
        }
    }

    private static String value(String key, String otherwise) {
        String property = System.getProperty(key);
        String variable = System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
        return property != null ? property : variable != null ? variable : otherwise;
    }
}
