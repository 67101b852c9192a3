package vn.gov.ra.status.ocsp;

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

/** An OCSP responder that answers as it is told, or misbehaves; on a raw socket, because a proper server cannot. */
final class Upstream implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile byte[] body = {};
    private volatile String behaviour = "ANSWERS";
    private volatile CountDownLatch gate = new CountDownLatch(0);

    Upstream() {
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

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/ocsp";
    }

    void says(byte[] answer) {
        does("ANSWERS", answer);
    }

    void does(String what, byte[] answer) {
        body = answer;
        behaviour = what;
    }

    byte[] body() {
        return body;
    }

    int asked() {
        return asked.get();
    }

    void hold() {
        gate = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    void awaitAsked(int times) {
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
            case "DRIPS" -> drip(out);
            default -> {
                head(out);
                out.write(body);
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
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/ocsp-response\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private static void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("gone");
            }
            head.append((char) next);
        }
        String text = head.toString().toLowerCase(Locale.ROOT);
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
