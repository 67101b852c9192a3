package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of somebody else's on a port of this machine that was free, for as long as a bench lasts. */
final class OtherServer implements AutoCloseable {

    private static final Duration UP = Duration.ofSeconds(30);

    private final Scratch work;
    private final Process process;
    private final URI address;

    private OtherServer(Scratch work, Process process, URI address) {
        this.work = work;
        this.process = process;
        this.address = address;
    }

    /** How it tells that it is up, from what it said so far. */
    interface Up {
        boolean is(URI address, String said) throws IOException;
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /**
     * @param work where its files are; goes with it
     * @return null where there is no such program
     */
    static OtherServer start(Scratch work, int port, List<String> command, Up up) throws Exception {
        Path said = work.file("said.txt");
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        } catch (IOException none) {
            work.close();
            return null;
        }
        OtherServer server = new OtherServer(work, process, URI.create("http://127.0.0.1:" + port));
        long begun = System.nanoTime();
        while (!up.is(server.address, Files.readString(said, StandardCharsets.ISO_8859_1))) {
            if (!process.isAlive() || BenchRun.seconds(begun) > UP.toSeconds()) {
                String last = Files.readString(said, StandardCharsets.ISO_8859_1);
                server.close();
                throw new IllegalStateException(command.get(0) + " does not start: " + last);
            }
            Thread.sleep(50);
        }
        return server;
    }

    URI address() {
        return address;
    }

    ServerProcess process() {
        return new ServerProcess(process.pid());
    }

    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        process.waitFor(5, TimeUnit.SECONDS);
        work.close();
    }
}
