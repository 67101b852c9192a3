package vn.gov.ra.it.support;

import java.nio.file.Path;
import vn.gov.ra.demo.launch.DemoEnvironment;

/** A second portal beside the one of the run, on ports of its own and without data: as an installation begins. */
public final class EmptyPortal implements AutoCloseable {

    private final DemoEnvironment environment;

    public EmptyPortal() {
        Path root = Path.of(System.getProperty("ra.root", "..")).toAbsolutePath().normalize();
        Path home = Path.of(System.getProperty("ra.home", "target/ra-home")).toAbsolutePath().normalize().resolveSibling("ra-home-empty");
        environment = DemoEnvironment.forTests(root, home, System.out).empty();
        environment.stop();   // what a killed run has left
        Portal.forgetLastRun(home);
        environment.freshDatabase().start();
    }

    /** Without a slash at the end. */
    public String url() {
        return environment.baseUrl();
    }

    /** Address of its CA operator. */
    public String caUrl() {
        return "http://127.0.0.1:" + environment.ports().ca();
    }

    @Override
    public void close() {
        environment.stop();
    }
}
