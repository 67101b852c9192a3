package vn.gov.ra.demo.seed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import vn.gov.ra.demo.ca.CaOptions;
import vn.gov.ra.demo.ca.CaState;
import vn.gov.ra.security.SecretBox;

/**
 * Fills an empty database with the demo province: {@code --size demo} (about 620 people, 700 certificates) or
 * {@code --size province} (12 000 of each). The same people, states and counts every time; times are relative to today.
 * <p>Reads {@code RA_DB_URL}, {@code RA_DB_OWNER}, {@code RA_DB_OWNER_PASSWORD}, the keys, {@code RA_CA_DIR} and {@code RA_CA_PORT}.
 */
public final class SeedMain {

    private SeedMain() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 2 || !"--size".equals(args[0]) || SeedSize.of(args[1]).isEmpty()) {
            System.err.println("seed --size demo|province");
            System.exit(64);
        }
        Map<String, String> env = System.getenv();
        Clock clock = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
        Path demo = Path.of(env.get("RA_CA_DIR"));
        try (Connection connection = DriverManager.getConnection(env.get("RA_DB_URL"), env.get("RA_DB_OWNER"), env.get("RA_DB_OWNER_PASSWORD"));
                CaState ca = CaState.open(demo, demo, CaOptions.onPort(Integer.parseInt(env.get("RA_CA_PORT"))), clock)) {
            connection.setAutoCommit(false);
            SeedReport report = new Seeder(connection, ca, new SecretBox(), clock, env.get("RA_CA_URL")).run(SeedSize.of(args[1]).orElseThrow());
            connection.commit();
            System.out.println(report.line());
        }
    }
}
