package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import vn.gov.ra.regulation.Settings;

/** The registration office's names for the head and foot of every page. */
@Named("office")
@RequestScoped
public class Office {

    private static final Logger LOG = System.getLogger(Office.class.getName());

    @Inject
    private Settings settings;
    /** What this page has asked for already. */
    private final Map<String, String> asked = new HashMap<>();

    public String name() {
        return setting("office.name");
    }

    public String province() {
        return setting("office.province");
    }

    public String phone() {
        return setting("office.phone");
    }

    /** This installation plays with invented people. */
    public boolean demo() {
        return "true".equals(System.getenv("RA_DEMO")) || "true".equals(setting("demo"));
    }

    /** Empty where it is not set yet, and on the error page of a dead database. */
    private String setting(String key) {
        return asked.computeIfAbsent(key, this::read);
    }

    private String read(String key) {
        try {
            return settings.get(key, "");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "office.setting-unreadable key=" + key, e);
            return "";
        }
    }
}
