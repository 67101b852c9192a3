package vn.gov.ra.it.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server of lists that answers each address as it was told, or misbehaves; on a raw socket, because a proper server cannot. */
public final class Feed implements AutoCloseable {

    private static final int MOST_SECONDS = 40;

    private final ServerSocket server;
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);

    /** Writes an answer. */
    @FunctionalInterface
    private interface Manner {

        void answer(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    public Feed() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        start(this::accept);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "feed");
        thread.setDaemon(true);
        thread.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + "/" + path;
    }

    /** The address gives that body, whole and with 200. */
    public Feed gives(String path, byte[] body) {
        return does(path, (socket, out) -> {
            head(out, 200, body.length, "");
            out.write(body);
        });
    }

    public Feed says(String path, int status, String more) {
        return does(path, (socket, out) -> head(out, status, 0, more));
    }

    public Feed breaksOff(String path, byte[] body) {
        return does(path, (socket, out) -> {
            head(out, 200, body.length, "");
            out.write(body, 0, body.length / 2);
        });
    }

    public Feed hangs(String path) {
        return does(path, (socket, out) -> over.await(MOST_SECONDS, TimeUnit.SECONDS));
    }

    public Feed drips(String path, byte[] body) {
        return does(path, (socket, out) -> {
            head(out, 200, body.length, "");
            for (int i = 0; i < body.length && !over.await(1, TimeUnit.SECONDS); i++) {
                out.write(body[i]);
                out.flush();
            }
        });
    }

    public Feed resets(String path) {
        return does(path, (socket, out) -> socket.setSoLinger(true, 0));
    }

    /** More than anybody takes, without an end. */
    public Feed neverEnds(String path) {
        return does(path, (socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] some = new byte[1 << 16];
            while (over.getCount() > 0) {
                out.write(some);
            }
        });
    }

    public Feed talksNonsense(String path) {
        return does(path, (socket, out) -> out.write("không phải HTTP\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    private Feed does(String path, Manner manner) {
        manners.put("/" + path, manner);
        return this;
    }

    private static void head(OutputStream out, int status, int length, String more) throws IOException {
        out.write(("HTTP/1.1 " + status + " X\r\nContent-Type: application/pkix-crl\r\nContent-Length: " + length + "\r\n" + more + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
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
            Manner manner = manners.get(path(socket.getInputStream()));
            OutputStream out = socket.getOutputStream();
            if (manner == null) {
                head(out, 404, 0, "");
            } else {
                manner.answer(socket, out);
            }
            out.flush();
        } catch (IOException gone) {
            // the portal broke off, which is what these tests are about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of the request line; the head is read to its end. */
    private static String path(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("gone");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.US_ASCII).split(" ", 3)[1];
    }

    @Override
    public void close() {
        over.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
