package vn.gov.ra.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Plays the signing program of the CA operator on the signer's PC ({@code ux.md} §1): listens on loopback for one JSON text, fetches {@code FileName}
 * without a session, lets the given hand sign it, posts it to {@code FileUploadHandler} and answers with {@code Status} and {@code Message}.
 */
public final class FakePlugin implements AutoCloseable {

    private static final String ACCEPT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 0x81;
    private static final int SHORT = 126;

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    private final HttpClient http = HttpClient.newHttpClient();
    private final UnaryOperator<byte[]> hand;
    private final boolean twice;
    /** HTTP statuses of its calls, in order. */
    public final List<Integer> answers = new CopyOnWriteArrayList<>();
    /** What it was asked. */
    public final List<JsonObject> asked = new CopyOnWriteArrayList<>();

    /**
     * @param hand makes the signed file of the letter; null stands for the button that stops
     * @param twice does everything a second time afterwards
     */
    public FakePlugin(UnaryOperator<byte[]> hand, boolean twice) throws IOException {
        this.hand = hand;
        this.twice = twice;
        Thread listening = new Thread(this::listen, "fake-plugin");
        listening.setDaemon(true);
        listening.start();
    }

    public String address() {
        return "ws://127.0.0.1:" + server.getLocalPort();
    }

    private void listen() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                serve(socket);
            } catch (IOException | UncheckedIOException | InterruptedException over) {
                // The page has left, or the test has.
                answers.add(-1);
            }
        }
    }

    private void serve(Socket socket) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        String key = header(in);
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept(key) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        JsonObject task;
        try (JsonReader reader = Json.createReader(new StringReader(frame(in)))) {
            task = reader.readObject();
        }
        asked.add(task);
        String answer = work(task);
        if (twice) {
            work(task);
        }
        byte[] text = answer.getBytes(StandardCharsets.UTF_8);
        out.write(TEXT);
        if (text.length < SHORT) {
            out.write(text.length);
        } else {
            out.write(SHORT);
            out.write(text.length >> 8);
            out.write(text.length & 0xff);
        }
        out.write(text);
        out.flush();
    }

    private String work(JsonObject task) throws IOException, InterruptedException {
        if (hand == null) {
            return Json.createObjectBuilder().add("Status", 1).add("Message", "").build().toString();
        }
        HttpResponse<byte[]> letter = http.send(HttpRequest.newBuilder(URI.create(task.getString("FileName"))).build(), HttpResponse.BodyHandlers.ofByteArray());
        answers.add(letter.statusCode());
        byte[] signed = letter.statusCode() == 200 ? hand.apply(letter.body()) : new byte[] {'x'};
        String boundary = "----fake" + System.nanoTime();
        HttpResponse<String> taken = http.send(HttpRequest.newBuilder(URI.create(task.getString("FileUploadHandler")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"uploadfile\"; filename=\"ky.pdf\"\r\nContent-Type: application/pdf\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII), signed, ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII)))).build(),
                HttpResponse.BodyHandlers.ofString());
        answers.add(taken.statusCode());
        return taken.body();
    }

    private static String header(DataInputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        while (true) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("no handshake");
            }
            if (one == '\n') {
                String text = line.toString().strip();
                line.setLength(0);
                if (text.isEmpty()) {
                    break;
                }
                lines.add(text);
            } else {
                line.append((char) one);
            }
        }
        if (!lines.get(0).contains("/SignApproved")) {
            throw new IOException(lines.get(0));
        }
        return lines.stream().filter(text -> text.toLowerCase(java.util.Locale.ROOT).startsWith("sec-websocket-key:")).findFirst().orElseThrow().split(":", 2)[1].strip();
    }

    /** One masked text frame of a client, at most 64 KiB. */
    private static String frame(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        if (first != TEXT) {
            throw new IOException("frame " + first);
        }
        int length = in.readUnsignedByte() & 0x7f;
        length = length == SHORT ? in.readUnsignedShort() : length;
        byte[] mask = in.readNBytes(4);
        byte[] text = in.readNBytes(length);
        for (int i = 0; i < text.length; i++) {
            text[i] ^= mask[i % mask.length];
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static String accept(String key) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest((key + ACCEPT).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
