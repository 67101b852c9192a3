package vn.gov.ra.document;

import java.time.Duration;
import java.util.Locale;

/**
 * The office's virus scanner (ClamAV's clamd over TCP); without a host nothing is scanned.
 *
 * @param host {@code RA_CLAMD_HOST}; null where none is configured
 * @param port {@code RA_CLAMD_PORT}, 3310 where nothing is said
 * @param refuse {@code RA_CLAMD_UNREACHABLE}: {@code refuse} files while the scanner does not answer, or {@code warn} in the log and take them
 * @param patience how long an answer is waited for
 */
record ClamdConfig(String host, int port, boolean refuse, Duration patience) {

    private static final int USUAL_PORT = 3310;
    private static final int HIGHEST = 65_535;
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

    ClamdConfig {
        if (port < 1 || port > HIGHEST) {
            throw new IllegalStateException("RA_CLAMD_PORT must be between 1 and 65535, not " + port);
        }
    }

    static ClamdConfig fromEnvironment() {
        return of(System.getenv("RA_CLAMD_HOST"), System.getenv("RA_CLAMD_PORT"), System.getenv("RA_CLAMD_UNREACHABLE"));
    }

    static ClamdConfig of(String host, String port, String unreachable) {
        String choice = blank(unreachable) ? "refuse" : unreachable.strip().toLowerCase(Locale.ROOT);
        if (!choice.equals("refuse") && !choice.equals("warn")) {
            throw new IllegalStateException("RA_CLAMD_UNREACHABLE must be refuse or warn, not " + unreachable);
        }
        return new ClamdConfig(blank(host) ? null : host.strip(), blank(port) ? USUAL_PORT : Integer.parseInt(port.strip()), choice.equals("refuse"), USUAL_PATIENCE);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
