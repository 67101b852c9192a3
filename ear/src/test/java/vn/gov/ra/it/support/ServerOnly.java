package vn.gov.ra.it.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Clears the server for a class that deploys by itself; stands before Arquillian's extension. Others deploy again when they need it. */
public final class ServerOnly implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!insideTheServer()) {
            Portal.server().undeploy();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        // The archive comes back with the next Portal.get().
    }

    /** Arquillian runs the same class in the container once more. */
    static boolean insideTheServer() {
        return System.getProperty("jboss.server.base.dir") != null;
    }
}
