package vn.gov.ra.status.check;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Runs the command: results on one stream, complaints about usage on the other. */
public final class StatusCheck {

    public static final int USAGE = 64;
    private static final String HOW = "status-check --anchor FILE... --cert FILE [--intermediate FILE...] --crl FILE... [--at RFC3339] [--json]\n"
            + "             [--policy OID...] [--explicit-policy] [--inhibit-any-policy] [--inhibit-policy-mapping]\n"
            + "             [--max-crl-age P7D] [--no-revocation] [--ocsp-response FILE...]\n"
            + "status-check --bulk CASES.json [--json]";

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Wording wording = new Wording(Locale.getDefault());

    public StatusCheck(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** @return the exit code of {@code contract.md} §1 */
    public int run(String... words) {
        try {
            CheckArguments arguments = new CheckArguments(words);
            return arguments.bulk() == null ? single(arguments) : bulk(Path.of(arguments.bulk()));
        } catch (IllegalArgumentException | IOException | JsonException e) {
            err.println(e.getMessage() + "\n" + HOW);
            return USAGE;
        }
    }

    private int single(CheckArguments arguments) {
        CheckResult result = new CaseCheck(new Sources(Path.of("")), wording).answer(arguments.single(clock.instant()));
        if (arguments.json()) {
            out.println(result.json());
        } else {
            out.println(result.verdict() + " " + result.status());
            result.reasons().forEach(out::println);
        }
        out.flush();
        return result.exitCode();
    }

    private int bulk(Path file) throws IOException {
        CaseReader reader = new CaseReader(clock.instant());
        Path folder = file.toAbsolutePath().getParent();
        CaseCheck check = new CaseCheck(new Sources(folder), wording);
        try (InputStream in = Files.newInputStream(file); JsonParser parser = Json.createParser(in)) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_ARRAY) {
                throw new IllegalArgumentException(file + " is not a list of cases");
            }
            for (int index = 0; parser.hasNext() && parser.next() != JsonParser.Event.END_ARRAY; index++) {
                JsonValue value = parser.getValue();
                out.println(check.answer(reader.read(value, index)).json());
            }
        }
        out.flush();
        return 0;
    }
}
