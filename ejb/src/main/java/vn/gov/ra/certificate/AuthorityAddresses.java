package vn.gov.ra.certificate;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;

/** Addresses and hosts that an administrator enters. */
final class AuthorityAddresses {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_COUNT = 20;
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?");

    private AuthorityAddresses() {
    }

    /** @throws DomainException {@link CertificateError#BAD_URL} */
    static List<String> urls(List<String> given) {
        List<String> urls = given == null ? List.of() : given.stream().map(url -> url == null ? "" : url.strip()).distinct().toList();
        if (urls.size() > MAX_COUNT) {
            throw new DomainException(CertificateError.BAD_URL, urls.get(MAX_COUNT));
        }
        urls.forEach(AuthorityAddresses::check);
        return urls;
    }

    private static void check(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && url.length() <= MAX_LENGTH) {
                return;
            }
        } catch (java.net.URISyntaxException e) {
            // refused below
        }
        throw new DomainException(CertificateError.BAD_URL, url.length() > MAX_LENGTH ? url.substring(0, MAX_LENGTH) : url);
    }

    /** Host as certificates name it, to the host that answers; both in lower case. */
    static Map<String, String> hosts(Map<String, String> given) {
        Map<String, String> hosts = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((named, real) -> {
                if (named == null || real == null || !matches(named) || !matches(real)) {
                    throw new DomainException(CertificateError.BAD_HOST_ALIAS, named + "=" + real);
                }
                hosts.put(named.toLowerCase(Locale.ROOT), real.toLowerCase(Locale.ROOT));
            });
        }
        return hosts;
    }

    private static boolean matches(String host) {
        return host.length() <= MAX_LENGTH && HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
