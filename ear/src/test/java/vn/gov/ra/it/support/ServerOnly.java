package vn.gov.ra.it.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Clears the server once, before the first class that deploys by itself; stands before Arquillian's extension. What that class deploys serves all of them. */
public final class ServerOnly implements BeforeAllCallback {

    private static boolean cleared;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!insideTheServer() && !cleared) {
            Portal.server().undeploy();
            cleared = true;
        }
    }

    /** Arquillian runs the same class in the container once more. */
    static boolean insideTheServer() {
        return System.getProperty("jboss.server.base.dir") != null;
    }
}
