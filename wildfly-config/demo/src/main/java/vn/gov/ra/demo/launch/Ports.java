package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The five loopback ports of the demo. Stands alone, so that {@code java Ports.java} can check a machine before anything is built.
 *
 * @param http the portal · @param keycloak sign-in · @param ca the demo's CA operator · @param database PostgreSQL ·
 * @param management WildFly's management interface
 */
public record Ports(int http, int keycloak, int ca, int database, int management) {

    /** Environment variable and part of each port, in the order of the components. */
    private static final List<String> KEYS = List.of("RA_HTTP_PORT", "RA_KEYCLOAK_PORT", "RA_CA_PORT", "RA_DB_PORT", "RA_MANAGEMENT_PORT");
    private static final List<String> PARTS = List.of("wildfly", "keycloak", "ca", "postgres", "wildfly");

    /** Ports from the environment; the defaults are those of {@code contract.md} §1. */
    public static Ports from(Map<String, String> env) {
        return new Ports(port(env, 0, 8080), port(env, 1, 8180), port(env, 2, 8280), port(env, 3, 5433), port(env, 4, 9990));
    }

    /** Five ports nobody listens on at this moment. */
    public static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < KEYS.size(); i++) sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            return new Ports(sockets.get(0).getLocalPort(), sockets.get(1).getLocalPort(), sockets.get(2).getLocalPort(),
                    sockets.get(3).getLocalPort(), sockets.get(4).getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("No free port on loopback: " + e.getMessage(), e);
        } finally {
            for (ServerSocket socket : sockets) close(socket);
        }
    }

    /** The ports written in {@code file} if nobody listens on them, else free ones, written there. */
    static Ports remembered(Path file) {
        try {
            if (Files.exists(file)) {
                int[] p = Arrays.stream(Files.readString(file).trim().split(" ")).mapToInt(Integer::parseInt).toArray();
                if (Arrays.stream(p).allMatch(Ports::free)) return new Ports(p[0], p[1], p[2], p[3], p[4]);
            }
            Ports ports = free();
            Files.createDirectories(file.getParent());
            Files.writeString(file, ports.http + " " + ports.keycloak + " " + ports.ca + " " + ports.database + " " + ports.management + "\n");
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for a port that another program holds; parts named in {@code own} are running and may hold theirs. */
    public Optional<String> taken(Set<String> own) {
        Map<Integer, String> keys = new HashMap<>();
        int[] values = {http, keycloak, ca, database, management};
        for (int i = 0; i < values.length; i++) {
            String same = keys.put(values[i], KEYS.get(i));
            if (same != null) return Optional.of("Port " + values[i] + " is given twice: " + same + " and " + KEYS.get(i) + ".");
            if (!own.contains(PARTS.get(i)) && !free(values[i]))
                return Optional.of("Port " + values[i] + " is taken by another program; stop it or set " + KEYS.get(i) + " to a free port.");
        }
        return Optional.empty();
    }

    /** Refuses an address other machines could reach; the demo's passwords are public. */
    public static void requireLoopback(String address) {
        try {
            if (InetAddress.getByName(address).isLoopbackAddress()) return;
        } catch (IOException e) {
            throw new IllegalArgumentException("RA_BIND_ADDRESS " + address + " is not an address.", e);
        }
        throw new IllegalArgumentException("The demo starts on loopback only: its passwords are public. RA_BIND_ADDRESS is " + address + ".");
    }

    /** {@code java Ports.java HOME}: exit 1 and one line when a port is taken; a part with a pid file is looked at later. */
    public static void main(String[] args) {
        try {
            requireLoopback(System.getenv().getOrDefault("RA_BIND_ADDRESS", "127.0.0.1"));
            Path run = Path.of(args[0], "run");
            Set<String> own = new HashSet<>();
            if (System.getenv("RA_DB_URL") != null) own.add("postgres");
            for (String part : PARTS) if (Files.exists(run.resolve(part + ".pid"))) own.add(part);
            Optional<String> line = from(System.getenv()).taken(own);
            if (line.isEmpty()) return;
            System.err.println(line.get());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        }
        System.exit(1);
    }

    private static int port(Map<String, String> env, int index, int preset) {
        String text = env.get(KEYS.get(index));
        if (text == null || text.isBlank()) return preset;
        try {
            int value = Integer.parseInt(text.trim());
            if (value > 0 && value < 65_536) return value;
        } catch (NumberFormatException e) {
            // said below, together with numbers out of range
        }
        throw new IllegalArgumentException(KEYS.get(index) + " is not a port: " + text);
    }

    private static boolean free(int port) {
        // REUSEADDR: a socket of a stopped part in TIME_WAIT does not hold the port.
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
