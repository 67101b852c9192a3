package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.StringJoiner;

/** Addresses of the same list with another parameter; filters and the page of a list live in the address. */
@Named("listing")
@RequestScoped
public class Listing {

    @Inject
    private HttpServletRequest request;

    public String with(String name, String value) {
        return address(request.getRequestURI(), name, value, Set.of());
    }

    /** @param dropped left out beside it: another order begins at the first page */
    public String with(String name, String value, String dropped) {
        return address(request.getRequestURI(), name, value, Set.of(dropped));
    }

    public String without(String name) {
        return address(request.getRequestURI(), name, null, Set.of());
    }

    public String without(String name, Set<String> others) {
        return address(request.getRequestURI(), name, null, others);
    }

    /** Another address with the same parameters, but for two. */
    public String to(String path, String dropped, String other) {
        return address(path, dropped, null, Set.of(other));
    }

    private String address(String path, String changed, String value, Set<String> dropped) {
        StringJoiner query = new StringJoiner("&");
        // Of the address alone: what a posted form carries is no filter.
        for (String pair : request.getQueryString() == null ? new String[0] : request.getQueryString().split("&")) {
            String name = URLDecoder.decode(pair.replaceFirst("=.*", ""), StandardCharsets.UTF_8);
            if (!pair.isEmpty() && !name.equals(changed) && !dropped.contains(name)) {
                query.add(pair);
            }
        }
        if (value != null) {
            query.add(encoded(changed) + '=' + encoded(value));
        }
        return query.length() == 0 ? path : path + '?' + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
