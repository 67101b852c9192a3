package vn.gov.ra.status.crl;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hosts to which an address may lead that no administrator entered: one found in a certificate, or one to which a server sends us on.
 *
 * @param names in lower case, with a port where only that one is meant
 */
public record AllowedHosts(Set<String> names) {

    public static final AllowedHosts NONE = new AllowedHosts(Set.of());

    public AllowedHosts {
        names = Set.copyOf(names);
    }

    /** @param text hosts parted by commas or blanks */
    static AllowedHosts of(String text) {
        return new AllowedHosts(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,\\s]+")).filter(each -> !each.isEmpty()).collect(Collectors.toSet()));
    }

    public boolean allows(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return names.contains(host) || names.contains(host + ':' + address.getPort());
    }

    /** Of an address found in a certificate: it leads to an allowed host, or to one that an administrator gave another place. */
    boolean allows(String found, Map<String, String> hostAliases) {
        try {
            URI address = URI.create(found);
            return allows(address) || address.getHost() != null && hostAliases.containsKey(address.getHost().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
