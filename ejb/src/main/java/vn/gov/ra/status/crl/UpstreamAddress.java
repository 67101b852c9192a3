package vn.gov.ra.status.crl;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Where an address that an administrator entered really leads. */
public final class UpstreamAddress {

    private UpstreamAddress() {
    }

    /**
     * @param hostAliases host as named, to the host that answers
     * @throws IllegalArgumentException for an address that is none of HTTP
     */
    public static URI of(String url, Map<String, String> hostAliases) {
        URI uri = URI.create(url);
        if (uri.getHost() == null || !("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))) {
            throw new IllegalArgumentException("not an http(s) address");
        }
        String real = hostAliases.get(uri.getHost().toLowerCase(Locale.ROOT));
        return real == null ? uri : URI.create(uri.getScheme() + "://" + real + (uri.getPort() < 0 || real.contains(":") ? "" : ":" + uri.getPort())
                + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }
}
