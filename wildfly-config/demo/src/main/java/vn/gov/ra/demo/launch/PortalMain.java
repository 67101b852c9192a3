package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.gov.ra.demo.bench.Bench;
import vn.gov.ra.demo.bench.BenchMain;
import vn.gov.ra.demo.bench.Need;

/** The commands behind the script {@code portal}; the script finds a JDK and builds, everything else is here. */
public final class PortalMain {
    private static final int USAGE = 64;
    private static final String AUDIT = "vn.gov.ra.audit.VerifyAuditMain";
    private static final PrintStream OUT = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    private final Settings settings;
    private volatile boolean leaving;

    private PortalMain(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) {
        int exit;
        try {
            List<String> arguments = List.of(args);
            exit = new PortalMain(Settings.fromEnvironment(System.getenv()))
                    .run(arguments.isEmpty() ? "" : arguments.get(0), arguments.subList(Math.min(1, arguments.size()), arguments.size()));
        } catch (LaunchFailure | IllegalArgumentException e) {
            ERR.println(e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private int run(String command, List<String> arguments) {
        return switch (command) {
            case "demo" -> locked(() -> demo(arguments.contains("--detach"), arguments.contains("--empty")));
            case "stop" -> locked(this::stop);
            case "reset" -> locked(this::reset);
            case "seed" -> locked(() -> seed(arguments));
            case "status" -> status();
            case "backup" -> locked(() -> new BackupMain(new DemoEnvironment(settings, ERR)).run(arguments));
            case "restore" -> locked(() -> new RestoreMain(new DemoEnvironment(settings, ERR)).run(arguments));
            case "verify-audit" -> withDatabase(environment -> environment.run(AUDIT, arguments.toArray(String[]::new)));
            case "bench" -> bench(arguments);
            case "ca" -> new DemoEnvironment(settings, ERR).run(CaPart.MAIN, arguments.toArray(String[]::new));
            default -> {
                ERR.println("No command " + command + "; ./portal help lists them.");
                yield USAGE;
            }
        };
    }

    private int demo(boolean detach, boolean empty) {
        DemoEnvironment environment = new DemoEnvironment(settings, OUT);
        if (empty) environment.empty();
        Thread undo = new Thread(() -> {
            leaving = true;
            if (detach) environment.stopOwn();
            else environment.stopForGood();
        }, "stop");
        Runtime.getRuntime().addShutdownHook(undo);
        try {
            environment.start();
        } catch (RuntimeException e) {
            Runtime.getRuntime().removeShutdownHook(undo);
            environment.stopOwn();
            throw e;
        }
        welcome(empty);
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(undo);
            return 0;
        }
        OUT.println("Ctrl-C stops all of it.");
        return Integer.MIN_VALUE;   // the caller gives the lock back, then waits
    }

    private int stop() {
        DemoEnvironment environment = new DemoEnvironment(settings, OUT);
        if (environment.parts().stream().noneMatch(Part::running)) OUT.println("Nothing of " + settings.home() + " is running.");
        environment.stop();
        return 0;
    }

    private int reset() {
        DemoEnvironment environment = new DemoEnvironment(settings, OUT);
        boolean ran = environment.parts().stream().anyMatch(Part::running);
        environment.stop();
        for (String state : List.of("postgres", "wal-archive", "wal-restore", "keycloak", "wildfly")) FileTree.remove(settings.home().resolve(state));
        // The pairs of keys that subscribers are given carry no state, and making them takes a minute.
        FileTree.removeAllBut("pool", settings.demo());
        if (ran) return demo(true, false);
        OUT.println("All state is gone; the next ./portal demo seeds it anew.");
        return 0;
    }

    private int seed(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.get(0).equals("--size") || !List.of("demo", "province").contains(arguments.get(1))) {
            ERR.println("./portal seed --size demo|province");
            return USAGE;
        }
        DemoEnvironment environment = new DemoEnvironment(settings, OUT);
        boolean served = environment.wildfly().running();
        if (served) environment.wildfly().stop();
        try {
            environment.seed(arguments.get(1));
        } catch (RuntimeException e) {
            environment.stopOwn();
            throw e;
        }
        if (served) environment.startPortal();
        else environment.stopOwn();
        return 0;
    }

    private int status() {
        DemoEnvironment environment = new DemoEnvironment(settings, ERR);
        boolean whole = true;
        for (Part part : environment.parts()) {
            boolean ready = part.running() && part.ready();
            whole &= ready;
            String pid = part.process().map(process -> "pid " + process.pid()).orElse("");
            OUT.println(String.format(Locale.ROOT, "%-10s %-9s port %-6d %s", part.name(), ready ? "ready" : part.running() ? "starting" : "stopped", part.port(), pid).stripTrailing());
        }
        return whole ? 0 : 1;
    }

    private interface Use {
        int of(DemoEnvironment environment);
    }

    /** Runs something that needs the database; one that was not running is stopped again. */
    private int withDatabase(Use use) {
        DemoEnvironment environment = new DemoEnvironment(settings, ERR);
        boolean ran = environment.postgres().running();
        if (!ran) environment.startDatabase();
        try {
            return use.of(environment);
        } finally {
            if (!ran) environment.stopOwn();
        }
    }

    private int bench(List<String> arguments) {
        if (arguments.equals(List.of("help"))) {
            OUT.print(BenchMain.usage());
            return 0;
        }
        Optional<Bench> bench = BenchMain.named(arguments);
        if (bench.isEmpty()) {
            ERR.print(BenchMain.usage());
            return USAGE;
        }
        DemoEnvironment environment = new DemoEnvironment(settings, ERR);
        if (bench.get().needs().contains(Need.PORTAL) && !(environment.wildfly().running() && environment.wildfly().ready())) {
            throw new LaunchFailure("./portal bench " + bench.get().name() + " measures the running portal: ./portal demo --detach starts it.");
        }
        if (bench.get().needs().contains(Need.OWN)) return environment.benchWithPortal(arguments);
        if (!bench.get().needs().contains(Need.SCRATCH)) return environment.bench(null, arguments);
        return withDatabase(with -> {
            try (ScratchDatabase scratch = with.scratchDatabase()) {
                return with.bench(scratch, arguments);
            }
        });
    }

    private void welcome(boolean empty) {
        OUT.println();
        OUT.println("  Cổng dịch vụ chứng thư số: " + settings.baseUrl() + "   (API: " + settings.baseUrl() + "/api/v1, sign-in: " + settings.realmUrl() + ")");
        if (empty) OUT.println("  Chưa có dữ liệu nào; quantri là quản trị viên đầu tiên, những người khác chờ được mời.");
        OUT.println("  vanthu.xa, thutruong.xa    văn thư, thủ trưởng UBND xã");
        OUT.println("  vanthu.so, thutruong.so    văn thư, thủ trưởng sở");
        OUT.println("  chuyenvien, chuyenvien2    chuyên viên cơ quan đăng ký");
        OUT.println("  lanhdao, lanhdao2          lãnh đạo cơ quan đăng ký");
        OUT.println("  thukho, giamsat            thủ kho, giám sát");
        OUT.println("  quantri, quantri2          quản trị");
        OUT.println("  thuebao.xa                 thuê bao");
        OUT.println("  password of all: demo");
        OUT.println();
    }

    private interface Command {
        int run();
    }

    /** One launcher at a time works in a state directory; the lock falls with the process. */
    private int locked(Command command) {
        int exit;
        try {
            Files.createDirectories(settings.run());
            try (RandomAccessFile file = new RandomAccessFile(settings.run().resolve("lock").toFile(), "rw"); FileChannel channel = file.getChannel()) {
                if (channel.tryLock() == null) throw new LaunchFailure("Another ./portal is at work in " + settings.home() + ".");
                exit = command.run();
            }
        } catch (IOException e) {
            throw new LaunchFailure(settings.home() + " cannot be written: " + e.getMessage(), e);
        }
        return exit == Integer.MIN_VALUE ? watch() : exit;
    }

    /** Stays until every part has ended; says when one does. */
    private int watch() {
        DemoEnvironment environment = new DemoEnvironment(settings, OUT);
        List<Part> alive = new ArrayList<>(environment.parts());
        while (!alive.isEmpty() && !leaving) {
            for (Part part : List.copyOf(alive)) {
                if (leaving || part.running()) continue;
                alive.remove(part);
                OUT.println(part.name() + " has ended (" + settings.log(part.name()) + "); ./portal demo --detach starts what is missing.");
            }
            for (Part part : environment.parts()) if (part.running() && !alive.contains(part)) alive.add(part);
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                return 130;
            }
        }
        return 0;
    }
}
