package vn.gov.ra.relying.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST over HTTP/1.1, one connection. The JDK's client looks a name up by itself after we have, so a name could lead elsewhere the second
 * time (DNS rebinding); here the socket is connected to the very address that was checked, and TLS still asks for the name. Nothing is followed,
 * of the answer only its head is read, and one alarm ends everything at the deadline.
 */
public final class SafePost {

    private static final int MOST_HEAD = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: |\\r|$)");

    private static final Pattern RETRY_AFTER = Pattern.compile("(?i)\\r\\nRetry-After:[ \\t]*([\\x20-\\x7e]{1,64}?)[ \\t]*\\r\\n");

    private final TargetRules rules;
    private final WebhookConfig config;
    private final Resolver resolver;
    private final SSLSocketFactory tls;

    /** Looks names up. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] all(String host) throws IOException;
    }

    public SafePost(WebhookConfig config) {
        this(config, InetAddress::getAllByName, ReceiverTrust.factory(config.trust()));
    }

    SafePost(WebhookConfig config, Resolver resolver, SSLSocketFactory tls) {
        this.config = config;
        this.rules = new TargetRules(config);
        this.resolver = resolver;
        this.tls = tls;
    }

    /** @throws IOException in words for the administrator; nothing of what the other side said */
    public Reply post(String target, Map<String, String> headers, byte[] body) throws IOException {
        URI address = rules.against(target).isPresent() ? null : TargetRules.read(target);
        if (address == null) {
            throw new IOException("target not allowed");
        }
        try (Socket plain = new Socket()) {
            Executor alarm = CompletableFuture.delayedExecutor(config.deadline().toMillis(), TimeUnit.MILLISECONDS);
            AtomicBoolean late = new AtomicBoolean();
            CompletableFuture<Void> ring = CompletableFuture.runAsync(() -> {
                late.set(true);
                close(plain);
            }, alarm);
            try {
                return exchange(plain, address, headers, body);
            } catch (IOException e) {
                throw late.get() ? new IOException("no answer within " + config.deadline()) : e;
            } finally {
                ring.cancel(false);
            }
        }
    }

    private Reply exchange(Socket plain, URI address, Map<String, String> headers, byte[] body) throws IOException {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : secure ? 443 : 80;
        plain.connect(new InetSocketAddress(checked(address.getHost()), port), (int) config.deadline().toMillis());
        plain.setSoTimeout((int) config.deadline().toMillis());
        Socket socket = secure ? secured(plain, address.getHost(), port) : plain;
        socket.getOutputStream().write(request(address, headers, body));
        socket.getOutputStream().flush();
        return reply(socket.getInputStream());
    }

    /** One forbidden address among several forbids the name: which one is taken is not for the name's owner to choose. */
    private InetAddress checked(String host) throws IOException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] all = resolver.all(bare);
        for (InetAddress one : all) {
            if (!rules.allows(one)) {
                throw new IOException("target not allowed: address " + one.getHostAddress());
            }
        }
        if (all.length == 0) {
            throw new IOException("the name has no address");
        }
        return all[0];
    }

    private Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(URI address, Map<String, String> headers, byte[] body) throws IOException {
        String path = (address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath()) + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        StringBuilder head = new StringBuilder("POST ").append(path).append(" HTTP/1.1\r\nHost: ").append(address.getHost())
                .append(address.getPort() > 0 ? ":" + address.getPort() : "").append("\r\nUser-Agent: ra-webhook\r\nAccept: */*\r\nConnection: close\r\nContent-Length: ")
                .append(body.length).append("\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        whole.write(body);
        return whole.toByteArray();
    }

    /** Interim answers (RFC 9110 §15.2) are passed over. */
    private static Reply reply(InputStream in) throws IOException {
        int read = 0;
        while (true) {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int octet = next(in);
                if (octet < 0 || ++read > MOST_HEAD) {
                    throw new IOException(octet < 0 ? "the connection was closed before an answer" : "the answer's head is too long");
                }
                head.append((char) octet);
            }
            Matcher line = STATUS.matcher(head);
            if (!line.lookingAt()) {
                throw new IOException("the answer is not HTTP");
            }
            int status = Integer.parseInt(line.group(1));
            if (status >= 200) {
                Matcher wait = RETRY_AFTER.matcher(head);
                return new Reply(status, wait.find() ? wait.group(1) : null);
            }
        }
    }

    private static int next(InputStream in) throws IOException {
        try {
            return in.read();
        } catch (SocketTimeoutException e) {
            throw new IOException("no answer in time", e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way; whoever waits at it is told there.
            return;
        }
    }
}
