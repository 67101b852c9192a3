package vn.gov.ra.web.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import vn.gov.ra.regulation.Settings;

/** Where the signing program listens on the reader's own PC, and that only pages on which something is signed may speak to it. */
@Named("plugin")
@RequestScoped
public class PluginAddress {

    private static final Set<String> SIGNING_PAGES = Set.of("/dossiers/view", "/dossiers/view.xhtml", "/batches/view", "/batches/view.xhtml");
    private static final String LISTENS = "signing.plugin";

    @Inject
    private Settings settings;
    @Inject
    private HttpServletRequest request;

    /** Null where the office does not offer it. */
    public String getAddress() {
        return settings.get(LISTENS, null);
    }

    /** Where the program is got from; null where the office has not said. */
    public String getInstall() {
        return settings.get(LISTENS + ".install", null);
    }

    /** What the page's policy lets scripts connect to beside the portal; nothing on most pages. */
    public String getSource() {
        String address = SIGNING_PAGES.contains(request.getServletPath()) ? getAddress() : null;
        return address == null ? "" : address;
    }
}
