package vn.gov.ra.status.crl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Addresses that an authority's certificates name and nobody entered.
 *
 * @param crl where they say its lists are published
 * @param ocsp where they say it answers
 */
public record FoundAddresses(List<String> crl, List<String> ocsp) {

    public static final FoundAddresses NONE = new FoundAddresses(List.of(), List.of());
    /** A register full of odd certificates must not make us ask everybody. */
    private static final int MOST = 20;

    public FoundAddresses {
        crl = List.copyOf(crl.subList(0, Math.min(crl.size(), MOST)));
        ocsp = List.copyOf(ocsp.subList(0, Math.min(ocsp.size(), MOST)));
    }

    /** Those entered, then of those found the ones that may be asked. */
    static List<String> all(List<String> entered, List<String> found, AllowedHosts hosts, Map<String, String> hostAliases) {
        List<String> all = new ArrayList<>(entered);
        found.stream().filter(each -> !all.contains(each) && hosts.allows(each, hostAliases)).forEach(all::add);
        return all;
    }
}
