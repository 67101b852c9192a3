package vn.gov.ra.it.support;

import java.nio.file.Path;
import vn.gov.ra.demo.launch.DemoEnvironment;

/** A second server of the same portal: one database, one CA, one sign-in, two that answer. */
public final class SecondPortal implements AutoCloseable {

    private final DemoEnvironment environment;

    public SecondPortal() {
        Path home = Portal.get().environment().home().resolveSibling("ra-home-second");
        environment = Portal.get().environment().beside(home);
        environment.stop();   // what a killed run has left
        environment.startPortal();
    }

    /** Without a slash at the end. */
    public String url() {
        return environment.baseUrl();
    }

    /** As a power cut would. */
    public void kill() {
        environment.kill("wildfly");
    }

    /** Waits until it says that it is ready. */
    public void start() {
        environment.startPortal();
    }

    @Override
    public void close() {
        environment.stop();
    }
}
