package vn.gov.ra.it.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Prints what the server wrote while a test ran that failed. */
public final class ServerLogOfFailure implements TestExecutionListener {

    private static final int LINES = 60;
    private long begun;

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            begun = size(Portal.serverLog());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Path log = Portal.serverLog();
        if (result.getStatus() != TestExecutionResult.Status.FAILED || log == null || !Files.exists(log)) {
            return;
        }
        try {
            byte[] all = Files.readAllBytes(log);
            int from = (int) Math.min(test.isTest() ? begun : 0, all.length);
            List<String> lines = new String(all, from, all.length - from, StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("\tat ") || line.contains("vn.gov.ra")).toList();
            System.out.println("Server's log of \"" + test.getDisplayName() + "\":");
            lines.subList(Math.max(0, lines.size() - LINES), lines.size()).forEach(line -> System.out.println("  | " + line));
        } catch (IOException e) {
            System.out.println(log + ": " + e);
        }
    }

    private static long size(Path log) {
        try {
            return log == null || !Files.exists(log) ? 0 : Files.size(log);
        } catch (IOException e) {
            return 0;
        }
    }
}
