package vn.gov.ra.demo.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs one bench and prints its table. Exit 0 measured, 1 failed, 64 asked wrongly. */
public final class BenchMain {

    public static final int USAGE = 64;

    private BenchMain() {
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), System.getenv(), out, err));
    }

    static int run(List<String> arguments, Map<String, String> env, PrintStream out, PrintStream err) {
        Optional<Bench> bench = named(arguments);
        if (bench.isEmpty()) {
            err.print(usage());
            return USAGE;
        }
        try {
            BenchRun run = new BenchRun(BenchRun.options(bench.get(), arguments.subList(1, arguments.size())), env, err);
            out.println("bench " + bench.get().name() + ", " + ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_INSTANT));
            out.println(Machine.line());
            bench.get().run(run).forEach(figure -> out.println(figure.line()));
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return USAGE;
        } catch (Exception e) {
            e.printStackTrace(err);
            return 1;
        }
    }

    /** The bench that was asked for; empty when there is none of that name. */
    public static Optional<Bench> named(List<String> arguments) {
        return arguments.isEmpty() ? Optional.empty() : Bench.all().stream().filter(bench -> bench.name().equals(arguments.get(0))).findFirst();
    }

    public static String usage() {
        StringBuilder text = new StringBuilder("./portal bench NAME [--OPTION VALUE]...\n");
        for (Bench bench : Bench.all()) {
            String options = bench.options().entrySet().stream().map(option -> " --" + option.getKey() + " " + option.getValue()).collect(Collectors.joining());
            text.append("  ").append(bench.name()).append(options).append('\n');
            text.append("      ").append(bench.purpose()).append(bench.needs().contains(Need.PORTAL) ? " (the portal must run)" : "").append('\n');
        }
        return text.toString();
    }
}
