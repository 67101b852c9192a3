package vn.gov.ra.web.pki;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Asks this very server over the wire, so that the way from the socket to a kept answer is compiled before others come. */
class OwnPath {

    private static final int TIMEOUT = 2_000;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int EACH_CONNECTION = 20;
    private static final String LENGTH = "content-length:";

    private final InetSocketAddress server;

    /**
     * Something to ask.
     *
     * @param line method and path
     * @param headers each with its line's end
     */
    record Question(String line, String headers, byte[] body) {

        static Question get(String path) {
            return new Question("GET " + path, "", new byte[0]);
        }

        static Question post(String path, String type, byte[] body) {
            return new Question("POST " + path, "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n", body);
        }
    }

    OwnPath(InetSocketAddress server) {
        this.server = server;
    }

    /** Waits until the server lets requests in. @return whether it does in time */
    boolean opens(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            try (Socket socket = connect()) {
                if (ask(socket, new BufferedInputStream(socket.getInputStream()), Question.get("/health/live")) == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // it does not listen yet
            }
            pause();
        }
        return false;
    }

    /**
     * Over and over, on so many connections at once, each left for a new one after some questions: whoever comes first opens one, too.
     *
     * @return how many were answered
     */
    int asked(List<Question> given, int connections, int most, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        Supplier<Question> questions = () -> {
            int number = next.getAndIncrement();
            return number < most && System.nanoTime() < end ? given.get(number % given.size()) : null;
        };
        List<Thread> threads = IntStream.range(0, connections).mapToObj(number -> new Thread(() -> {
            boolean more = true;
            while (more) {
                more = onOneConnection(questions, answered);
            }
        }, "ocsp-warm-up-" + number)).toList();
        threads.forEach(Thread::start);
        threads.forEach(OwnPath::join);
        return answered.get();
    }

    /** @param questions null at their end @return whether there are more */
    private boolean onOneConnection(Supplier<Question> questions, AtomicInteger answered) {
        try (Socket socket = connect()) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < EACH_CONNECTION; i++) {
                Question question = questions.get();
                if (question == null) {
                    return false;
                }
                ask(socket, in, question);
                answered.incrementAndGet();
            }
            return true;
        } catch (IOException ended) {
            return false;   // what was asked until then has had its use
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT);
        socket.connect(server, TIMEOUT);
        return socket;
    }

    /** @return the status; the body is read to its end */
    private int ask(Socket socket, InputStream in, Question question) throws IOException {
        String host = server.getHostString() + ':' + server.getPort();
        OutputStream out = socket.getOutputStream();
        out.write((question.line() + " HTTP/1.1\r\nHost: " + host + "\r\n" + question.headers() + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(question.body());
        String status = line(in);
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith(LENGTH) ? Integer.parseInt(lower.substring(LENGTH.length()).strip()) : length;
        }
        in.skipNBytes(length);
        return Integer.parseInt(status.split(" ")[1]);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new IOException("the connection ended");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
