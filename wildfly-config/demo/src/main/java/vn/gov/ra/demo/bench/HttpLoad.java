package vn.gov.ra.demo.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/** Asks one server over and over on some connections at once, each kept open as long as the server likes. */
final class HttpLoad {

    private static final int KEEP_EACH = 500;
    private static final int TIMEOUT = 20_000;

    private final URI server;
    private final int connections;

    HttpLoad(URI server, int connections) {
        this.server = server;
        this.connections = connections;
    }

    /** One question as it goes over the wire, and what is needed to judge its answer. */
    record Question(byte[] wire, Object subject) {
    }

    /** An answer to a question, kept to be judged later. */
    record Sample(Question question, byte[] body) {
    }

    /** @param times of each answer in ns, sorted. @param failed questions without an answer 200. @param seconds it took */
    record Result(long[] times, long failed, double seconds, List<Sample> samples) {

        double percentile(double part) {
            return times.length == 0 ? 0 : times[(int) Math.min(times.length - 1, times.length * part)] / 1e6;
        }
    }

    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String type, byte[] body) {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    /** @param questions by number, counted through over all connections */
    Result run(LongFunction<Question> questions, Duration time) throws Exception {
        return run(questions, time, Long.MAX_VALUE);
    }

    /** @param most questions, whatever time is left */
    Result run(LongFunction<Question> questions, Duration time, long most) throws Exception {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<Connection>> work = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Connection connection = new Connection(i);
                work.add(() -> connection.until(end, most, questions));
            }
            List<Sample> samples = new ArrayList<>();
            long failed = 0;
            long[] times = new long[0];
            for (Future<Connection> each : threads.invokeAll(work)) {
                Connection connection = each.get();
                int before = times.length;
                times = Arrays.copyOf(times, before + connection.count);
                System.arraycopy(connection.times, 0, times, before, connection.count);
                failed += connection.failed;
                samples.addAll(connection.samples);
            }
            double seconds = BenchRun.seconds(begun);
            Arrays.sort(times);
            return new Result(times, failed, seconds, samples);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One connection at a time, asked one question after the other. */
    private final class Connection {

        private final List<Sample> samples = new ArrayList<>();
        private long number;
        private long[] times = new long[4_096];
        private int count;
        private long failed;
        private Socket socket;
        private InputStream in;
        private boolean open;

        private Connection(int first) {
            number = first;
        }

        private Connection until(long end, long most, LongFunction<Question> questions) throws IOException {
            try {
                while (System.nanoTime() < end && number < most) {
                    Question question = questions.apply(number);
                    number += connections;
                    long begun = System.nanoTime();
                    byte[] body = answer(question.wire());
                    taken(System.nanoTime() - begun);
                    if (body == null) {
                        failed++;
                    } else if (count % KEEP_EACH == 1) {
                        samples.add(new Sample(question, body));
                    }
                }
                return this;
            } finally {
                if (socket != null) {
                    socket.close();
                }
            }
        }

        private void taken(long nanos) {
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = nanos;
        }

        /** Null for anything but an answer 200 that came whole. */
        private byte[] answer(byte[] wire) {
            try {
                if (!open) {
                    connect();
                }
                OutputStream out = socket.getOutputStream();
                out.write(wire);
                out.flush();
                return body();
            } catch (IOException e) {
                open = false;
                return null;
            }
        }

        private void connect() throws IOException {
            if (socket != null) {
                socket.close();
            }
            socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT);
            in = new BufferedInputStream(socket.getInputStream(), 8_192);
            open = true;
        }

        private byte[] body() throws IOException {
            String status = line();
            int length = -1;
            open = !status.startsWith("HTTP/1.0");
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(lower.substring(15).strip());
                }
                open &= !lower.equals("connection: close");
            }
            if (length < 0) {
                throw new IOException("an answer without a length");
            }
            byte[] body = in.readNBytes(length);
            return status.contains(" 200 ") && body.length == length ? body : null;
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(64);
            int octet;
            while ((octet = in.read()) != '\n') {
                if (octet < 0) {
                    throw new IOException("the connection ended");
                }
                if (octet != '\r') {
                    line.write(octet);
                }
            }
            return line.toString(StandardCharsets.US_ASCII);
        }
    }
}
