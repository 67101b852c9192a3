package vn.gov.ra.demo.bench;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody else's responder, started by whoever measures, that answers about the same authority as ours.
 *
 * @param path where it is asked, without a slash at the end
 * @param processes all that work for it, its database among them
 */
record Peer(String name, URI server, String path, List<ServerProcess> processes) {

    private static final String NONE = "none";

    /**
     * @param told {@code none}, or any number of {@code NAME=URL=PID} divided by commas; several processes as {@code PID+PID}, with each comes what it has started
     * @throws IllegalArgumentException for anything else
     */
    static List<Peer> of(String told) {
        return NONE.equals(told) ? List.of() : Arrays.stream(told.split(",")).map(Peer::one).toList();
    }

    private static Peer one(String told) {
        String[] parts = told.split("=");
        if (parts.length != 3 || !parts[2].matches("\\d+(\\+\\d+)*")) {
            throw new IllegalArgumentException("--peer is NAME=URL=PID or NAME=URL=PID+PID, not " + told + ".");
        }
        URI address = URI.create(parts[1]);
        String path = address.getPath() == null ? "" : address.getPath();
        return new Peer(parts[0], address, path.endsWith("/") ? path.substring(0, path.length() - 1) : path, Arrays.stream(parts[2].split("\\+")).map(Long::valueOf).flatMap(Peer::started).map(ServerProcess::new).toList());
    }

    private static Stream<Long> started(long pid) {
        return Stream.concat(Stream.of(pid), ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid));
    }

    /** How a figure of it is called. */
    String asked(String how) {
        return name + ", " + how;
    }
}
