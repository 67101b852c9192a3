package vn.gov.ra.it.support;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the portal before the first test, so that no test's time limit counts it, and ends it with the run, whatever came of the
 * tests. A start that fails is told by every test that asks for the portal.
 */
public final class PortalSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("ra.root") != null) {
            Portal.prepare();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Portal.end();
    }
}
