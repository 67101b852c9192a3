package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process of a part of the portal, as the system and the Java tools see it. */
record ServerProcess(long pid) {

    /** Of the system's count: its smallest step is 1/100 s. */
    static final double TICKS = 100;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    /** @param home the portal's state directory */
    static ServerProcess wildfly(Path home) throws IOException {
        return new ServerProcess(Long.parseLong(Files.readString(home.resolve("run/wildfly.pid")).split(" ")[0]));
    }

    /** Seconds of processor time that it has used, by the system's count. */
    double cpu() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** Options of the virtual machine it runs with. */
    String flags() throws IOException {
        String command = Files.readString(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
        return Arrays.stream(command.split(" ")).filter(word -> word.startsWith("-X")).reduce("", (one, other) -> one + " " + other).strip();
    }

    /** Octets of the objects that are reachable; everything else is collected for it. */
    long heap() throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), "GC.class_histogram").redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(said);
        if (tool.waitFor() != 0 || !total.find()) {
            throw new IOException("jcmd " + pid + " GC.class_histogram: " + said.lines().limit(3).toList());
        }
        return Long.parseLong(total.group(1));
    }
}
