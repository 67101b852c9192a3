package vn.gov.ra.status;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import vn.gov.ra.status.check.StatusCheck;

/** {@code ./portal status-check}: the status of a certificate from files alone. Results in UTF-8, whatever the terminal's locale. */
public final class StatusCheckMain {

    private StatusCheckMain() {
    }

    public static void main(String... words) {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        int code = new StatusCheck(out, System.err, Clock.systemUTC()).run(words);
        out.flush();
        System.exit(code);
    }
}
