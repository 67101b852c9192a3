package vn.gov.ra.relying.post;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a webhook may go: what its address must look like when it is entered, and which addresses may be connected to when it is sent. */
public final class TargetRules {

    private static final int LONGEST = 500;
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    /** What ends in a number is an IPv4 address to most of the world, however it is written (WHATWG URL §3.5): 2130706433, 0x7f.1, 0177.0.0.1, 127.1. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.?");

    private final WebhookConfig config;

    public TargetRules(WebhookConfig config) {
        this.config = config;
    }

    /** @return why the address may not be entered; empty when it may. Names are not looked up: they may lead elsewhere when it is sent */
    public Optional<String> against(String target) {
        URI address = read(target);
        if (address == null || target.length() > LONGEST) {
            return Optional.of("malformed");
        }
        if (!scheme(address)) {
            return Optional.of("scheme");
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        boolean literal = host.startsWith("[") || IPV4.matcher(host).matches();
        if (!literal && (NUMBER.matcher(host).matches() || !NAME.matcher(host).matches())) {
            return Optional.of("malformed");
        }
        if (literal || host.equals("localhost") || host.endsWith(".localhost")) {
            return allows(literal ? literal(host) : InetAddress.getLoopbackAddress()) ? Optional.empty() : Optional.of("private");
        }
        return Optional.empty();
    }

    /** Whether an address that a name stands for, or that was entered, may be connected to. */
    public boolean allows(InetAddress address) {
        return address != null && (PublicAddresses.holds(address) || config.privateTargets().stream().anyMatch(block -> block.holds(address.getAddress())));
    }

    /** Absolute, with a host, without user, fragment or a port that is none; null for everything else. */
    static URI read(String target) {
        try {
            URI address = new URI(target == null ? "" : target);
            boolean whole = address.isAbsolute() && address.getHost() != null && address.getRawUserInfo() == null && address.getRawFragment() == null
                    && address.getPort() <= 65_535 && address.getPort() != 0 && target.chars().allMatch(c -> c > 0x20 && c < 0x7f);
            return whole ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private boolean scheme(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) || config.http() && "http".equalsIgnoreCase(address.getScheme());
    }

    private static InetAddress literal(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
