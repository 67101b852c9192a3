package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where a figure comes from: without it nobody can compare. */
final class Machine {

    private Machine() {
    }

    static String line() {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system ? system.getTotalMemorySize() >> 20 : 0;
        return String.format(Locale.ROOT, "%d x %s, %d MB, %s %s, load %.1f, JDK %s", Runtime.getRuntime().availableProcessors(), processor(), memory,
                System.getProperty("os.name"), System.getProperty("os.version"), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"));
    }

    private static String processor() {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8);
            return lines.stream().filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");   // no /proc: the architecture is all there is
        }
    }
}
