package vn.gov.ra.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tour of the README as it is written: what a step says is pressed must stand in its text, and its commands are run in one directory,
 * in a shell, with nothing changed but the addresses and the number of the list.
 */
public final class Tour {

    private static final Path ROOT = Path.of(System.getProperty("ra.root", "..")).toAbsolutePath().normalize();
    private static final Pattern COMMANDS = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);

    private final List<String> steps;
    private final Path directory;
    private String list = "DS-2026-004";

    public Tour() {
        try {
            String readme = Files.readString(ROOT.resolve("README.md"));
            String tour = readme.substring(readme.indexOf("## Đi một vòng trong năm phút"), readme.indexOf("## Kiến trúc trong một trang"));
            steps = List.of(tour.split("\\n(?=\\d{1,2}\\. \\*\\*)"));
            directory = Files.createTempDirectory(Portal.get().scratch(), "tour");
            Path portal = Files.writeString(directory.resolve("portal"), program());
            assertTrue(portal.toFile().setExecutable(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words, once it is sure that the step uses them. */
    public String says(int step, String words) {
        assertTrue(steps.get(step).replaceAll("\\s+", " ").contains(words), () -> "step " + step + " of the README does not say: " + words);
        return words;
    }

    /** The list of this tour gets another number than the one that is printed. */
    public void listIs(String number) {
        list = number;
    }

    public Path file(String name) {
        return directory.resolve(name);
    }

    public Path save(String name, byte[] content) {
        try {
            return Files.write(file(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the step's commands. @return what they printed */
    public String commands(int step) {
        Matcher blocks = COMMANDS.matcher(steps.get(step));
        assertTrue(blocks.find(), () -> "step " + step + " has no commands");
        return run(blocks.group(1));
    }

    /** @return what the command printed; it has to succeed */
    public String run(String commands) {
        try {
            String here = commands.replace("http://127.0.0.1:8080", Portal.get().url()).replace("DS-2026-004", list);
            Path output = file("output.txt");
            Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", here).directory(directory.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            shell.getOutputStream().close();
            int exit = shell.waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            assertEquals(0, exit, () -> here + "\n" + printed);
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code ./portal} without its build, which is what is being tested: the same main with this portal's directory and ports. */
    private static String program() {
        String environment = Portal.get().launcherEnvironment().entrySet().stream().map(entry -> entry.getKey() + "='" + entry.getValue() + "'").collect(Collectors.joining(" "));
        return "#!/usr/bin/env bash\nexport LC_ALL=C.UTF-8\nexec env " + environment + " '" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 '-Dra.root=" + ROOT
                + "' -cp '" + System.getProperty("java.class.path") + "' vn.gov.ra.demo.launch.PortalMain \"$@\"\n";
    }
}
