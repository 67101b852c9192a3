package vn.gov.ra.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An upstream server that answers as it is told, or misbehaves; on a raw socket, because a proper server cannot. */
public final class Upstream implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile byte[] body = {};
    private volatile String location = "";
    private volatile String etag;
    private volatile String type = "application/ocsp-response";
    private volatile String lastRequest = "";
    private volatile String behaviour = "ANSWERS";
    private volatile CountDownLatch gate = new CountDownLatch(0);

    public Upstream() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        start(this::accept);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "upstream");
        thread.setDaemon(true);
        thread.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/ocsp";
    }

    public void says(byte[] answer) {
        does("ANSWERS", answer);
    }

    public void does(String what, byte[] answer) {
        body = answer;
        behaviour = what;
    }

    /** Whoever asks is sent there. */
    public void sendsOn(String to) {
        location = to;
        behaviour = "SENDS_ON";
    }

    /** What it says the body is called; asked for that again, it says that nothing changed. */
    public void tagged(String tag) {
        etag = tag;
    }

    /** What it says the body is. */
    public void calls(String contentType) {
        type = contentType;
    }

    public byte[] body() {
        return body;
    }

    public int asked() {
        return asked.get();
    }

    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void release() {
        gate.countDown();
    }

    public void awaitAsked(int times) {
        synchronized (asked) {
            long end = System.nanoTime() + 10_000_000_000L;
            while (asked.get() < times) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("asked " + asked.get() + " times");
                }
                try {
                    asked.wait(left);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            readRequest(socket.getInputStream());
            synchronized (asked) {
                asked.incrementAndGet();
                asked.notifyAll();
            }
            gate.await();
            answer(socket, socket.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            // the client broke off, which is what these tests are about
        }
    }

    private void answer(Socket socket, OutputStream out) throws IOException, InterruptedException {
        switch (behaviour) {
            case "SLOW" -> new CountDownLatch(1).await(20, java.util.concurrent.TimeUnit.SECONDS);
            case "RESETS" -> socket.setSoLinger(true, 0);
            case "REDIRECTS" -> out.write(("HTTP/1.1 302 Found\r\nLocation: " + url() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            case "ERROR" -> out.write("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case "MISSING" -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case "HALF" -> {
                head(out);
                out.write(body, 0, body.length / 2);
            }
            case "LIES" -> {
                out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + body.length / 2 + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(body);
            }
            case "ENDLESS" -> {
                out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                while (!socket.isClosed()) {
                    out.write(new byte[8192]);
                }
            }
            case "HEADERS" -> out.write(("HTTP/1.1 200 OK\r\n" + "X-A: b\r\n".repeat(200_000)).getBytes(StandardCharsets.US_ASCII));
            case "NONSENSE" -> out.write("không phải HTTP\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            case "SENDS_ON" -> out.write(("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            case "DRIPS" -> drip(out);
            default -> {
                boolean same = etag != null && lastRequest.contains("if-none-match: " + etag.toLowerCase(Locale.ROOT));
                if (same) {
                    out.write("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } else {
                    head(out);
                    out.write(body);
                }
            }
        }
        out.flush();
    }

    private void drip(OutputStream out) throws IOException, InterruptedException {
        head(out);
        for (byte octet : body) {
            out.write(octet);
            out.flush();
            new CountDownLatch(1).await(200, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
    }

    private void head(OutputStream out) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + (etag == null ? "" : "\r\nETag: " + etag) + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("gone");
            }
            head.append((char) next);
        }
        String text = head.toString().toLowerCase(Locale.ROOT);
        lastRequest = text;
        int at = text.indexOf("content-length:");
        in.readNBytes(at < 0 ? 0 : Integer.parseInt(text.substring(at + 15, text.indexOf('\r', at)).strip()));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
