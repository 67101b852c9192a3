package vn.gov.ra.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

/** Against a scanner of one file that speaks as clamd does. */
class VirusScanTest {

    /** The test file of the antivirus makers, written backwards so that no scanner stops at this source. */
    private static final byte[] EICAR = new StringBuilder("*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\\4[PA@%P!O5X").reverse().toString().getBytes(StandardCharsets.US_ASCII);

    @Test
    void the_whole_file_is_streamed_and_a_clean_one_passes() throws Exception {
        byte[] file = new byte[200_001];
        Arrays.fill(file, (byte) 7);
        try (ServerSocket server = server()) {
            CompletableFuture<byte[]> seen = CompletableFuture.supplyAsync(() -> clamd(server, null));
            assertDoesNotThrow(() -> scan(server, true).require(file));
            assertArrayEquals(file, seen.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void an_infected_file_is_refused_with_what_was_found() throws Exception {
        try (ServerSocket server = server()) {
            CompletableFuture.supplyAsync(() -> clamd(server, null));
            DomainException refusal = assertThrows(DomainException.class, () -> scan(server, false).require(EICAR), "whatever is done without a scanner");
            assertEquals(StorageError.FILE_INFECTED, refusal.error());
            assertEquals("Eicar-Signature", refusal.arguments().get(0));
        }
    }

    @Test
    void without_an_answer_the_file_is_refused_or_taken_as_configured() throws Exception {
        int nobody;
        try (ServerSocket closed = server()) {
            nobody = closed.getLocalPort();
        }
        VirusScan strict = new VirusScan(new ClamdConfig("127.0.0.1", nobody, true, Duration.ofSeconds(2)));
        assertEquals(StorageError.SCAN_UNAVAILABLE, assertThrows(DomainException.class, () -> strict.require(EICAR)).error());
        assertDoesNotThrow(() -> new VirusScan(new ClamdConfig("127.0.0.1", nobody, false, Duration.ofSeconds(2))).require(EICAR));
        for (String answer : new String[] {"", "INSTREAM size limit exceeded. ERROR"}) {
            try (ServerSocket server = server()) {
                CompletableFuture.supplyAsync(() -> clamd(server, answer));
                assertEquals(StorageError.SCAN_UNAVAILABLE, assertThrows(DomainException.class, () -> scan(server, true).require(EICAR)).error(), answer);
            }
        }
    }

    @Test
    void without_a_host_nothing_is_scanned_and_what_is_configured_wrongly_stops_the_start() {
        assertDoesNotThrow(() -> new VirusScan(ClamdConfig.of(" ", null, null)).require(EICAR));
        assertArrayEquals(EICAR, VirusScan.clean(EICAR));
        assertEquals(new ClamdConfig("clamav", 3310, true, Duration.ofSeconds(20)), ClamdConfig.of("clamav ", "", ""));
        assertEquals(false, ClamdConfig.of("clamav", "3311", "WARN").refuse());
        assertThrows(IllegalStateException.class, () -> ClamdConfig.of("clamav", null, "ignore"));
        assertThrows(IllegalStateException.class, () -> ClamdConfig.of("clamav", "70000", null));
    }

    private static VirusScan scan(ServerSocket server, boolean refuse) {
        return new VirusScan(new ClamdConfig("127.0.0.1", server.getLocalPort(), refuse, Duration.ofSeconds(20)));
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** @param fixed what is answered whatever comes; null: by what came */
    private static byte[] clamd(ServerSocket server, String fixed) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            assertEquals("zINSTREAM\0", new String(command, StandardCharsets.US_ASCII));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
            }
            String answer = fixed != null ? fixed : Arrays.equals(EICAR, file.toByteArray()) ? "stream: Eicar-Signature FOUND" : "stream: OK";
            if (!answer.isEmpty()) {
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
