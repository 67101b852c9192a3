package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process of a part of the portal, as the system and the Java tools see it. */
record ServerProcess(long pid) {

    /** Of the system's count: its smallest step is 1/100 s. */
    static final double TICKS = 100;
    /** A line for each part of the heap, whichever the collector; what stands below is not of the heap. */
    private static final Pattern USED = Pattern.compile("(?m)^ *(?:garbage-first heap|def new generation|tenured generation|PSYoungGen|ParOldGen) +total \\d+K, used (\\d+)K");
    /** By the names that the virtual machine gives its threads, of which the system keeps 15 letters. */
    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    /** @param home the portal's state directory */
    static ServerProcess wildfly(Path home) throws IOException {
        return new ServerProcess(Long.parseLong(Files.readString(home.resolve("run/wildfly.pid")).split(" ")[0]));
    }

    /** Seconds of processor time that it has used, by the system's count. */
    double cpu() throws IOException {
        return seconds(Files.readString(Path.of("/proc/" + pid + "/stat")));
    }

    /** The part of it that its just-in-time compilers have used; 0 where there are none. */
    double compilers() throws IOException {
        double seconds = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads) {
                String stat = stat(thread);
                seconds += COMPILER.matcher(stat).find() ? seconds(stat) : 0;
            }
        }
        return seconds;
    }

    /** Empty for a thread that ended meanwhile. */
    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
            return "";
        }
    }

    private static double seconds(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** Options of the virtual machine it runs with. */
    String flags() throws IOException {
        String command = Files.readString(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
        return Arrays.stream(command.split(" ")).filter(word -> word.startsWith("-X")).reduce("", (one, other) -> one + " " + other).strip();
    }

    /** A system property that it was started with. */
    Optional<String> property(String name) throws IOException {
        return Arrays.stream(Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0")).filter(word -> word.startsWith("-D" + name + "="))
                .map(word -> word.substring(name.length() + 3)).findFirst();
    }

    /** A variable of the environment it was started with. */
    Optional<String> environment(String name) throws IOException {
        return Arrays.stream(Files.readString(Path.of("/proc/" + pid + "/environ")).split("\0")).filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1)).filter(value -> !value.isBlank()).findFirst();
    }

    /** Octets of its heap in use now, garbage included. */
    long used() throws IOException, InterruptedException {
        String said = asked("GC.heap_info");
        long used = USED.matcher(said).results().mapToLong(part -> Long.parseLong(part.group(1)) * 1_024).sum();
        if (used == 0) {
            throw new IOException("jcmd " + pid + " GC.heap_info: " + said.lines().limit(3).toList());
        }
        return used;
    }

    /** Octets of memory that it has held at most since it was started, by the system's count. */
    long peak() throws IOException {
        Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        if (!peak.find()) {
            throw new IOException("no VmHWM of " + pid);
        }
        return Long.parseLong(peak.group(1)) * 1_024;
    }

    /** Octets of the objects that are reachable; everything else is collected for it. */
    long heap() throws IOException, InterruptedException {
        String said = asked("GC.class_histogram");
        Matcher total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new IOException("jcmd " + pid + " GC.class_histogram: " + said.lines().limit(3).toList());
        }
        return Long.parseLong(total.group(1));
    }

    private String asked(String question) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), question).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IOException("jcmd " + pid + " " + question + ": " + said.lines().limit(3).toList());
        }
        return said;
    }
}
