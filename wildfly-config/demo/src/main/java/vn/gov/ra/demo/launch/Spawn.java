package vn.gov.ra.demo.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts programs: parts in a session of their own that outlives us, tools that are waited for. */
final class Spawn {

    private Spawn() {
    }

    /**
     * Starts a part whose output goes to {@code log} (the log before is kept as {@code .1}). {@code setsid} replaces itself by the
     * program, so the pid is the program's; Ctrl-C at our terminal does not reach it and it holds none of our streams.
     */
    static Process detached(List<String> command, Map<String, String> env, Path log, Path directory) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            List<String> all = new ArrayList<>();
            all.add("setsid");
            all.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(all).directory(directory.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(env);
            return builder.start();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    /** Runs a tool to its end with its output in {@code log}; a failure shows the log's tail. */
    static void tool(String name, List<String> command, Map<String, String> env, Path log) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(env);
            int exit = builder.start().waitFor();
            if (exit != 0) throw new LaunchFailure(name + " ended with " + exit + ".\n" + LogTail.of(log));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot run " + name + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(name + " was interrupted.", e);
        }
    }

    /** Runs a tool on our own terminal and returns its exit code. */
    static int inherited(List<String> command, Map<String, String> env) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(env);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
