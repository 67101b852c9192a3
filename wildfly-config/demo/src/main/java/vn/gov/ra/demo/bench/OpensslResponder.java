package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** {@code openssl ocsp} as a server over an index of its own, with the key of the authority. */
final class OpensslResponder implements AutoCloseable {

    private final Scratch work;
    private final Process process;
    private final URI address;

    private OpensslResponder(Scratch work, Process process, URI address) {
        this.work = work;
        this.process = process;
        this.address = address;
    }

    /** Null where there is no openssl. */
    static OpensslResponder start(LongList authority, BigInteger[] serials) throws Exception {
        Scratch work = Scratch.named("bench-openssl");
        Path certificate = pem(work.file("ca.pem"), "CERTIFICATE", authority.certificate().getEncoded());
        Path key = pem(work.file("ca.key"), "PRIVATE KEY", authority.pair().getPrivate().getEncoded());
        StringBuilder rows = new StringBuilder();
        for (BigInteger serial : serials) {
            String hex = serial.toString(16).toUpperCase(Locale.ROOT);
            rows.append("V\t391231235959Z\t\t").append(hex.length() % 2 == 0 ? hex : "0" + hex).append("\tunknown\t/CN=").append(hex).append('\n');
        }
        Path index = Files.writeString(work.file("index.txt"), rows, StandardCharsets.US_ASCII);
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try {
            Path said = work.file("said.txt");
            Process process = new ProcessBuilder("openssl", "ocsp", "-index", index.toString(), "-CA", certificate.toString(), "-rsigner", certificate.toString(),
                    "-rkey", key.toString(), "-port", Integer.toString(port), "-ndays", "1").redirectErrorStream(true)
                    .redirectOutput(said.toFile()).start();
            OpensslResponder responder = new OpensslResponder(work, process, URI.create("http://127.0.0.1:" + port));
            responder.answering(said);
            return responder;
        } catch (IOException none) {
            work.close();
            return null;
        }
    }

    /** It says so itself; a connection without a question, made to try it, would hold it up for ever. */
    private void answering(Path said) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Files.readString(said, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains("waiting for ocsp")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("openssl ocsp does not start: " + Files.readString(said, StandardCharsets.ISO_8859_1));
            }
            Thread.sleep(100);
        }
    }

    private static Path pem(Path file, String what, byte[] der) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        process.waitFor(5, TimeUnit.SECONDS);
        work.close();
    }
}
