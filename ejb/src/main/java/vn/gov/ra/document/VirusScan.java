package vn.gov.ra.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;

/**
 * Has what comes in from outside looked at by the office's own scanner; {@link Incoming} asks it. The content goes to the configured host and
 * nowhere else; no hash of it is asked about anywhere.
 */
final class VirusScan {

    private static final Logger LOG = System.getLogger(VirusScan.class.getName());
    private static final VirusScan CONFIGURED = new VirusScan(ClamdConfig.fromEnvironment());
    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final String CLEAN = "OK";
    private static final String FOUND = " FOUND";

    private final ClamdConfig config;

    VirusScan(ClamdConfig config) {
        this.config = config;
    }

    /**
     * @param content null is nothing to look at
     * @return the content
     * @throws DomainException {@link StorageError#FILE_INFECTED}; {@link StorageError#SCAN_UNAVAILABLE} where the scanner does not answer and is asked to
     */
    static byte[] clean(byte[] content) {
        CONFIGURED.require(content);
        return content;
    }

    void require(byte[] content) {
        if (config.host() == null || content == null || content.length == 0) {
            return;
        }
        String answer;
        try {
            answer = ask(content);
        } catch (IOException e) {
            unavailable(e.toString());
            return;
        }
        String said = answer.substring(answer.indexOf(':') + 1).strip();
        if (said.endsWith(FOUND)) {
            String name = said.substring(0, said.length() - FOUND.length()).strip();
            LOG.log(Level.WARNING, "document.infected sha256=" + Sha256.hex(content) + " found=" + name);
            throw new DomainException(StorageError.FILE_INFECTED, name);
        }
        if (!said.equals(CLEAN)) {
            unavailable(said);
        }
    }

    private void unavailable(String why) {
        LOG.log(Level.WARNING, "document.scan-unavailable host=" + config.host() + " port=" + config.port() + " file=" + (config.refuse() ? "refused" : "taken unscanned") + " why=" + why);
        if (config.refuse()) {
            throw new DomainException(StorageError.SCAN_UNAVAILABLE);
        }
    }

    /** clamd(8), INSTREAM: parts with their length in front, an empty one at the end; the answer ends with a zero octet. */
    private String ask(byte[] content) throws IOException {
        int patience = (int) config.patience().toMillis();
        try (Socket socket = new Socket()) {
            // A scanner that takes nothing, or answers octet by octet, does not keep the caller.
            CompletableFuture<Void> alarm = CompletableFuture.runAsync(() -> close(socket), CompletableFuture.delayedExecutor(2L * patience, TimeUnit.MILLISECONDS));
            try {
                return exchange(socket, patience, content);
            } finally {
                alarm.cancel(false);
            }
        }
    }

    private String exchange(Socket socket, int patience, byte[] content) throws IOException {
        socket.connect(new InetSocketAddress(config.host(), config.port()), patience);
        socket.setSoTimeout(patience);
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(INSTREAM);
        for (int at = 0; at < content.length; at += CHUNK) {
            int length = Math.min(CHUNK, content.length - at);
            out.writeInt(length);
            out.write(content, at, length);
        }
        out.writeInt(0);
        out.flush();
        return answer(socket.getInputStream());
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "document.scan-closed", gone);
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int one = in.read(); one > 0 && answer.size() < LONGEST_ANSWER; one = in.read()) {
            answer.write(one);
        }
        if (answer.size() == 0) {
            throw new IOException("no answer");
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }
}
