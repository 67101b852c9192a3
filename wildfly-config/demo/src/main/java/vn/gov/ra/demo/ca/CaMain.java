package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The command line behind {@code ./portal ca …}; {@code ca/usage.txt} has the commands. Exit codes: 0 done, 1 refused
 * or failed, 64 wrong use.
 */
public final class CaMain {

    private static final int FAILED = 1;
    private static final int USAGE = 64;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    CaMain(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CaMain(out, err, Clock.systemUTC()).run(args));
    }

    /** @return the exit code */
    int run(String... args) {
        try {
            CommandLine line = CommandLine.parse(args);
            command(line);
            return 0;
        } catch (CommandLine.WrongUse e) {
            err.println(usage(e.getMessage()));
            return USAGE;
        } catch (CaClient.Refused | CaRefusal e) {
            err.println(e.getMessage());
        } catch (ConnectException e) {
            err.println(CaRefusal.text("CA-CLI-DOWN"));
        } catch (BindException e) {
            err.println(CaRefusal.text("CA-CLI-PORT", e.getMessage()));
        } catch (IOException | GeneralSecurityException e) {
            err.println(CaRefusal.text("CA-CLI-FAILED", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return FAILED;
    }

    private void command(CommandLine line) throws IOException, InterruptedException, GeneralSecurityException {
        CaClient client = new CaClient("http://127.0.0.1:" + line.port());
        switch (line.command()) {
            case "serve" -> serve(line);
            case "submit" -> {
                Path zip = Path.of(line.argument(0));
                deliver(client.submit(Files.readAllBytes(zip)), Path.of(line.argument(1, "ket-qua-" + zip.getFileName())));
            }
            case "result" -> deliver(client.result(line.argument(0), line.option("--part", "1")), Path.of(line.argument(1, "ket-qua.zip")));
            case "revoke" -> out.println(client.post("/revocations",
                    Map.of("issuer", line.argument(0), "serial", line.argument(1), "reason", line.argument(2))));
            case "release" -> out.println(client.post("/revocations",
                    Map.of("issuer", line.argument(0), "serial", line.argument(1), "reason", Revocation.RELEASE)));
            case "publish" -> out.println(client.post("/crl/publish", line.argument(0, "").isEmpty() ? Map.of() : Map.of("issuer", line.argument(0))));
            case "switch" -> out.println(client.post("/switches", Map.of("answer", line.argument(0), "delay", number(line.option("--delay", "0")))));
            case "sign-pdf" -> signPdf(line);
            default -> throw new CommandLine.WrongUse(line.command());
        }
    }

    private void serve(CommandLine line) throws IOException, InterruptedException {
        Path directory = Path.of(line.option("--dir", line.home().resolve("ca").toString())).toAbsolutePath();
        Path demo = Path.of(line.option("--demo", directory.resolveSibling("demo").toString()));
        try (CaState state = CaState.open(directory, demo, CaOptions.onPort(line.port()), clock);
                CaServer server = CaServer.start(state, line.port())) {
            out.println(CaRefusal.text("CA-CLI-READY", server.port()));
            new CountDownLatch(1).await();   // until the process is ended; the journal needs no farewell
        }
    }

    private void deliver(CaClient.Submitted submitted, Path file) throws IOException {
        if (submitted.result() == null) {
            out.println(CaRefusal.text("CA-CLI-LATE", submitted.location()));
            return;
        }
        SafeFile.write(file, submitted.result());
        out.println(file);
    }

    private void signPdf(CommandLine line) throws IOException, GeneralSecurityException {
        String persona = line.option("--as", null);
        if (persona == null) throw new CommandLine.WrongUse("sign-pdf");
        Path keys = Path.of(line.option("--keys", line.home().resolve("demo/keys").toString()));
        Path file = keys.resolve(persona + ".p12");
        if (!persona.matches("[a-z0-9._-]+") || !Files.exists(file)) throw new CaClient.Refused(CaRefusal.text("CA-CLI-PERSONA", persona, keys));
        Path signed = Path.of(line.argument(1));
        PdfSigner.of(file, PersonaKeys.PASSWORD, clock).sign(Path.of(line.argument(0)), signed);
        out.println(signed);
    }

    private static Integer number(String text) {
        if (!text.matches("[0-9]{1,6}")) throw new CommandLine.WrongUse("--delay");
        return Integer.valueOf(text);
    }

    /** The line of the usage text that the wrong command line came nearest to, or the list of commands. */
    private static String usage(String command) {
        try (InputStream in = CaMain.class.getResourceAsStream("/ca/usage.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream().filter(l -> l.contains(" ca " + command + " ") || l.endsWith(" ca " + command)).findFirst().orElse(lines.get(0));
        } catch (IOException e) {
            return command;
        }
    }
}
