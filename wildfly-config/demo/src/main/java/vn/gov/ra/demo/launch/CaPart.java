package vn.gov.ra.demo.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The demo's CA operator, a program of its own ({@code vn.gov.ra.demo.ca.CaMain}). */
final class CaPart extends Part {
    static final String MAIN = "vn.gov.ra.demo.ca.CaMain";
    private final Programs programs;

    CaPart(Settings settings, Programs programs) {
        super("ca", settings, Duration.ofSeconds(600));   // the first start makes keys
        this.programs = programs;
    }

    @Override
    int port() {
        return settings.ports().ca();
    }

    @Override
    void launch() {
        String directory = settings.demo().toString();
        started(Spawn.detached(programs.measured(MAIN, List.of("serve", "--dir", directory, "--demo", directory, "--port", Integer.toString(port()))),
                programs.environment(), settings.log(name()), directory()));
    }

    @Override
    boolean ready() {
        return HttpProbe.status("http://" + Settings.LOOPBACK + ":" + port() + "/ca/g2.cer") == 200;
    }

    private Path directory() {
        try {
            return java.nio.file.Files.createDirectories(settings.demo());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
