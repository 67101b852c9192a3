package vn.gov.ra.it.support;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the portal with the run, whatever came of the tests. The first test that needs it starts it. */
public final class PortalSession implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Portal.end();
    }
}
