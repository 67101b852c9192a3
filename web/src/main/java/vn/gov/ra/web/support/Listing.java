package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Addresses of the same list with another parameter; filters and the page of a list live in the address. */
@Named("listing")
@RequestScoped
public class Listing {

    @Inject
    private HttpServletRequest request;

    public String with(String name, String value) {
        return address(name, value);
    }

    public String without(String name) {
        return address(name, null);
    }

    private String address(String changed, String value) {
        StringJoiner query = new StringJoiner("&");
        request.getParameterMap().forEach((name, values) -> {
            // What Faces adds to a posted form is no filter.
            if (!name.equals(changed) && !name.startsWith("jakarta.faces") && !name.contains(":")) {
                for (String each : values) {
                    query.add(encoded(name) + '=' + encoded(each));
                }
            }
        });
        if (value != null) {
            query.add(encoded(changed) + '=' + encoded(value));
        }
        String path = request.getRequestURI();
        return query.length() == 0 ? path : path + '?' + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
