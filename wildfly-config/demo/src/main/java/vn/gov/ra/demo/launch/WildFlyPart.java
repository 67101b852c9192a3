package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** WildFly with the portal: the server of the build, hard-linked, with a base directory of its own. */
final class WildFlyPart extends Part {
    private static final List<String> OPENED = List.of("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.nio", "java.security",
            "java.util", "java.util.concurrent");
    private static final List<String> EXPORTED = List.of("java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap", "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps", "jdk.naming.dns/com.sun.jndi.dns");
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;
    private final Programs programs;

    WildFlyPart(Settings settings, Programs programs) {
        super("wildfly", settings, Duration.ofSeconds(600));
        this.programs = programs;
    }

    @Override
    int port() {
        return settings.ports().http();
    }

    @Override
    void launch() {
        Path server = settings.home().resolve("server");
        FileTree.remove(server);
        FileTree.link(settings.server(), server);
        Path base = base();
        // The configuration holds no state; transaction logs and our log files stay.
        FileTree.remove(base.resolve("configuration"));
        FileTree.remove(base.resolve("deployments"));
        FileTree.remove(base.resolve("tmp"));
        FileTree.copy(server.resolve("standalone/configuration"), base.resolve("configuration"));
        try {
            Files.createDirectories(base.resolve("deployments"));
            Files.createDirectories(base.resolve("log"));
            Files.copy(settings.ear(), archive(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        started(Spawn.detached(command(server, base), programs.environment(), settings.log(name()), base));
    }

    /** The portal says so itself; a build without {@code /health/ready} is ready when its first page answers. */
    @Override
    boolean ready() {
        int health = HttpProbe.status(settings.baseUrl() + "/health/ready");
        if (health != NOT_FOUND) return health == 200;
        int page = Files.exists(marker(".deployed")) ? HttpProbe.status(settings.baseUrl() + "/") : 0;
        return page > 0 && page < SERVER_ERROR;
    }

    @Override
    Optional<String> broken() {
        Path failed = marker(".failed");
        if (!Files.exists(failed)) return Optional.empty();
        try {
            return Optional.of("the portal was not deployed: " + Files.readString(failed));
        } catch (IOException e) {
            return Optional.of("the portal was not deployed");
        }
    }

    /** True when the archive in the running server is not the one of the last build. */
    boolean outdated() {
        try {
            return !Files.exists(archive()) || Files.mismatch(settings.ear(), archive()) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path server, Path base) {
        List<String> command = new ArrayList<>(List.of(settings.java(), "-D[Standalone]", "-Xms256m", "-Xmx1g", "-XX:MetaspaceSize=128M",
                "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=192m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true", "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        String more = settings.env().getOrDefault("RA_JAVA_OPTS", "");
        if (!more.isBlank()) command.addAll(List.of(more.trim().split("\\s+")));
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("--add-opens=java.management/javax.management=ALL-UNNAMED");
        command.add("--add-opens=java.naming/javax.naming=ALL-UNNAMED");
        EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-jar", server.resolve("jboss-modules.jar").toString(), "-mp", server.resolve("modules").toString(), "org.jboss.as.standalone",
                "-Djboss.home.dir=" + server, "-Djboss.server.base.dir=" + base,
                "-Djboss.bind.address=" + Settings.LOOPBACK, "-Djboss.bind.address.management=" + Settings.LOOPBACK,
                "-Djboss.http.port=" + port(), "-Djboss.management.http.port=" + settings.ports().management()));
        return command;
    }

    private Path base() {
        return settings.home().resolve("wildfly");
    }

    private Path archive() {
        return base().resolve("deployments/ra.ear");
    }

    private Path marker(String suffix) {
        return base().resolve("deployments/ra.ear" + suffix);
    }
}
