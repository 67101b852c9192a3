package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import vn.gov.ra.preference.Density;
import vn.gov.ra.preference.PreferenceService;
import vn.gov.ra.preference.Preferences;
import vn.gov.ra.preference.Theme;

/**
 * How the reader wants the page: the account's choice, which holds on every PC, and before a sign-in the one of this browser. A copy stands in a
 * cookie, so that pages told after a failure look the same without asking the database.
 */
@Named("preferred")
@RequestScoped
public class Preferred {

    static final String COOKIE = "ra-preferences";

    @Inject
    private HttpServletRequest request;
    @Inject
    private PreferenceService preferences;
    @Inject
    private CurrentUser me;
    private Preferences now;

    public Preferences now() {
        if (now == null) {
            now = ofAccount() ? preferences.find().orElseGet(this::ofBrowser) : ofBrowser();
        }
        return now;
    }

    /** Keeps the choice: with the account when there is one, and in this browser. */
    public void choose(Preferences chosen, HttpServletResponse response) {
        now = ofAccount() ? preferences.save(chosen) : chosen;
        Cookie cookie = new Cookie(COOKIE, PreferenceText.write(chosen));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }

    /** For the root element: {@code light}, {@code dark}, or nothing where the system decides. */
    public String theme() {
        return now().theme() == Theme.SYSTEM ? "" : now().theme().name().toLowerCase(Locale.ROOT);
    }

    public String density() {
        return now().density() == Density.COMPACT ? "compact" : "";
    }

    public String shortcuts() {
        return now().shortcuts() ? "on" : "off";
    }

    private boolean ofAccount() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null && me.signedIn() && me.known();
    }

    private Preferences ofBrowser() {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return PreferenceText.read(cookie.getValue());
                }
            }
        }
        return Preferences.USUAL;
    }
}
