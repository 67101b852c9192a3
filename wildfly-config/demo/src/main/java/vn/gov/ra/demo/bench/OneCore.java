package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps servers on one core and whoever asks them on the others, so that neither takes the other's time; afterwards all may run where they could before. */
final class OneCore implements AutoCloseable {

    private final Map<Long, String> before = new LinkedHashMap<>();
    private final String told;

    /** @param core its number, none to leave all as it is */
    OneCore(String core, List<Long> servers) throws Exception {
        told = "none".equals(core) ? "" : "; servers on core " + core;
        if (told.isEmpty()) {
            return;
        }
        long own = ProcessHandle.current().pid();
        for (long server : servers) {
            before.put(server, allowed(server));
            pin(server, core);
        }
        before.put(own, allowed(own));
        pin(own, others(before.get(own), Integer.parseInt(core)));
    }

    /** @param allowed as the kernel writes it, such as 0-3,6 */
    static String others(String allowed, int core) {
        StringBuilder rest = new StringBuilder();
        for (String part : allowed.split(",")) {
            String[] ends = part.split("-");
            for (int one = Integer.parseInt(ends[0]); one <= Integer.parseInt(ends[ends.length - 1]); one++) {
                if (one != core) {
                    rest.append(rest.isEmpty() ? "" : ",").append(one);
                }
            }
        }
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("there is no core besides " + core + " for whoever asks");
        }
        return rest.toString();
    }

    private static String allowed(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("Cpus_allowed_list:")).findFirst().orElseThrow()
                .substring("Cpus_allowed_list:".length()).trim();
    }

    private static void pin(long pid, String cores) throws Exception {
        Process taskset = new ProcessBuilder("taskset", "-a", "-c", "-p", cores, Long.toString(pid)).redirectErrorStream(true).start();
        String said = new String(taskset.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        if (taskset.waitFor() != 0) {
            throw new IllegalStateException("taskset: " + said);
        }
    }

    @Override
    public String toString() {
        return told;
    }

    @Override
    public void close() throws Exception {
        for (Map.Entry<Long, String> process : before.entrySet()) {
            if (ProcessHandle.of(process.getKey()).isPresent()) {
                pin(process.getKey(), process.getValue());
            }
        }
    }
}
