package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.gov.ra.shared.Messages;

/** The page's language: Vietnamese, or English when the reader chose it. Only these two, whatever the browser asks for. */
@Named("language")
@RequestScoped
public class Language {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Preferred preferred;

    public Locale locale() {
        return "en".equals(preferred.now().language()) ? Messages.EN : Messages.VI;
    }

    public String tag() {
        return locale().toLanguageTag();
    }

    /** The one to switch to. */
    public String other() {
        return locale() == Messages.VI ? "en" : "vi";
    }

    /** Where the reader is, so that the switch keeps the place. */
    public String here() {
        String query = request.getQueryString();
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original != null ? original.toString() : request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
