package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.flywaydb.core.api.FlywayException;
import vn.gov.ra.demo.bench.BenchMain;
import vn.gov.ra.migrations.Migrate;

/**
 * The demo as one thing: database, migrations, CA operator, demo data, Keycloak and the portal in one state directory.
 * <p>What runs already is left alone, what is missing is started; {@link #stop()} ends everything of this directory.
 * {@link #close()} is the same, for try-with-resources. Failures are {@link LaunchFailure} with the tail of the log.
 */
public final class DemoEnvironment implements AutoCloseable {
    private static final String SEEDER = "vn.gov.ra.demo.seed.SeedMain";
    private static final String SEEDED = "ra-demo:seeded";
    private static final String EMPTY = "ra-demo:empty";
    /** Held, or its level is forgotten. */
    private static final java.util.logging.Logger FLYWAY = java.util.logging.Logger.getLogger("org.flywaydb");
    private final Settings settings;
    private final Secrets secrets;
    private final Database database;
    private final Programs programs;
    private final Progress progress;
    private final PostgresPart postgres;
    private final CaPart ca;
    private final KeycloakPart keycloak;
    private final WildFlyPart wildfly;
    private final ReentrantReadWriteLock launching = new ReentrantReadWriteLock();
    private volatile boolean givenUp;
    private boolean empty;
    private final Set<Part> startedHere = java.util.Collections.synchronizedSet(new HashSet<>());

    DemoEnvironment(Settings settings, PrintStream out) {
        this.settings = settings;
        this.secrets = new Secrets(settings.home());
        this.database = Database.of(settings, secrets);
        this.programs = new Programs(settings, secrets, database);
        this.progress = new Progress(out);
        this.postgres = new PostgresPart(settings, secrets);
        this.ca = new CaPart(settings, programs);
        this.keycloak = new KeycloakPart(settings, secrets, database);
        this.wildfly = new WildFlyPart(settings, programs);
    }

    /**
     * An environment of a test: the artefacts of the build below {@code root}, its own state directory and free ports, the same
     * at the next run if they are still free, because the realm holds the portal's address.
     *
     * @param root the project's directory · @param home the state directory, kept between runs or removed by the caller ·
     * @param out where progress is written
     */
    public static DemoEnvironment forTests(Path root, Path home, PrintStream out) {
        Map<String, String> env = new HashMap<>(System.getenv());
        List.of("RA_DB_URL", "RA_HOME").forEach(env::remove);
        Path project = root.toAbsolutePath().normalize();
        Path state = home.toAbsolutePath().normalize();
        return new DemoEnvironment(new Settings(project, state, Ports.remembered(state.resolve("ports")), project.resolve("ear/target/ra.ear"), env), out);
    }

    /**
     * A second portal beside this one: the same database, keys, sign-in and CA, with a state directory and ports of its own. Only
     * {@link #startPortal} and {@link #stop} are for it.
     */
    public DemoEnvironment beside(Path home) {
        Ports free = Ports.remembered(home.resolve("ports"));
        Ports ports = new Ports(free.http(), settings.ports().keycloak(), settings.ports().ca(), settings.ports().database(), free.management());
        Map<String, String> env = new HashMap<>(settings.env());
        env.put("RA_DB_URL", database.url());
        env.put("RA_DB_OWNER", database.owner());
        env.put("RA_DB_OWNER_PASSWORD", database.ownerPassword());
        env.put("RA_DB_USER", database.user());
        env.put("RA_DB_PASSWORD", database.password());
        FileTree.remove(home.resolve("secrets"));
        FileTree.copy(settings.home().resolve("secrets"), home.resolve("secrets"));
        Settings second = new Settings(settings.root(), home, ports, settings.ear(), env);
        try {
            Files.createDirectories(second.demo());
            for (String key : List.of("responder-g2.p12", "responder-local.p12")) {
                Files.copy(settings.demo().resolve(key), second.demo().resolve(key), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DemoEnvironment(second, System.err);
    }

    /** No demo province: the portal begins as an installation does, with the persona {@code quantri} as its first ADMIN. */
    public DemoEnvironment empty() {
        empty = true;
        return this;
    }

    /** An empty database with today's schema in place of whatever there was; sessions of others are ended. */
    public DemoEnvironment freshDatabase() {
        startPostgres();   // what lies in it may be of any release
        progress.time("Database emptied", () -> {
            postgres.dropPortalDatabase();
            postgres.prepare();
        });
        return startDatabase();
    }

    /** PostgreSQL with today's schema. */
    public DemoEnvironment startDatabase() {
        startPostgres();
        FLYWAY.setLevel(java.util.logging.Level.WARNING);
        progress.time("Migrations", this::migrate);
        return this;
    }

    private void startPostgres() {
        if (database.embedded()) {
            progress.time("PostgreSQL", () -> bring(postgres));
            postgres.prepare();
        }
    }

    /** The portal with its archive, ready to answer. */
    public DemoEnvironment startPortal() {
        if (wildfly.running() && wildfly.outdated()) {
            progress.say("  The portal running is of another build: WildFly starts again with this one.");
            stop(wildfly);
        }
        progress.time("WildFly with the portal", () -> bring(wildfly));
        return this;
    }

    /** Everything, the slow parts side by side. */
    public DemoEnvironment start() {
        checkPorts();
        CompletableFuture<Void> signIn = everythingButPortal();
        joinAll(List.of(signIn, CompletableFuture.runAsync(this::startPortal)));
        return this;
    }

    /** Ends every part of this state directory, whoever started it; the database last. */
    public void stop() {
        stopForGood();
        givenUp = false;
    }

    /** The same for a program that is about to end: a step still under way starts nothing any more. */
    void stopForGood() {
        giveUp();
        for (Part part : List.of(wildfly, keycloak, ca, postgres)) stop(part);
    }

    /** Ends a part as a power cut would (SIGKILL), for tests of what goes on without it and what comes after. @param part {@code postgres ca keycloak wildfly} */
    public void kill(String part) {
        Part victim = parts().stream().filter(each -> each.name().equals(part)).findFirst().orElseThrow(() -> new IllegalArgumentException(part));
        ProcessHandle process = victim.process().orElseThrow(() -> new IllegalStateException(part + " is not running"));
        process.destroyForcibly();
        if (!Part.ended(process, 30)) throw new IllegalStateException(part + " does not end");
    }

    /** True while a process of this state directory plays that part. */
    public boolean running(String part) {
        return parts().stream().anyMatch(each -> each.name().equals(part) && each.running());
    }

    /** Ends what this object started and leaves the rest. */
    void stopOwn() {
        giveUp();
        for (Part part : List.of(wildfly, keycloak, ca, postgres)) if (startedHere.contains(part)) stop(part);
    }

    private void giveUp() {
        launching.writeLock().lock();   // waits for a step beside us that is just starting a part
        givenUp = true;
        launching.writeLock().unlock();
    }

    @Override
    public void close() {
        stop();
    }

    public Ports ports() {
        return settings.ports();
    }

    public Path home() {
        return settings.home();
    }

    public Database database() {
        return database;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Without a slash at the end. */
    public String baseUrl() {
        return settings.baseUrl();
    }

    /** The issuer of tokens. */
    public String realmUrl() {
        return settings.realmUrl();
    }

    /** State of the CA operator, personas' signing keys in {@code keys/}. */
    public Path demoDirectory() {
        return settings.demo();
    }

    /**
     * Puts the data set of that size in place of everything in the portal's database. The portal must not be running.
     *
     * @param size {@code demo} or {@code province}
     */
    public DemoEnvironment seed(String size) {
        if (wildfly.running()) throw new LaunchFailure("The portal is running.");
        freshDatabase();
        startOperator();
        runSeeder(size);
        return this;
    }

    /** Runs a program of the build (the CA operator's commands, the seeder) on our terminal and returns its exit code. */
    public int run(String mainClass, String... arguments) {
        return Spawn.inherited(programs.java(mainClass, arguments), programs.ownerEnvironment());
    }

    /** Runs a bench with the full compiler. @param scratch what it may fill; null gives it the addresses only */
    int bench(ScratchDatabase scratch, List<String> arguments) {
        Map<String, String> env = new HashMap<>(programs.ownerEnvironment());
        if (scratch != null) env.put("RA_DB_URL", scratch.url());
        return Spawn.inherited(programs.measured(BenchMain.class.getName(), arguments), env);
    }

    /** Runs a bench on a portal of its own below our state directory, on free ports; both its data and its parts are gone afterwards. */
    int benchWithPortal(List<String> arguments) {
        Path home = settings.home().resolve("bench");
        Path pool = settings.demo().resolve("pool");
        Map<String, String> env = new HashMap<>(settings.env());
        env.remove("RA_DB_URL");
        env.putIfAbsent("RA_JAVA_OPTS", "-XX:TieredStopAtLevel=4");   // the speed is the point
        DemoEnvironment own = new DemoEnvironment(new Settings(settings.root(), home, Ports.remembered(home.resolve("ports")), settings.ear(), env), System.err);
        try (own) {
            own.stop();   // left by one that was killed
            if (Files.isDirectory(pool)) FileTree.copy(pool, own.settings.demo().resolve("pool"));   // keys take minutes to make
            return own.freshDatabase().start().bench(null, arguments);
        } finally {
            FileTree.remove(home);
        }
    }

    /** An empty database with today's schema beside the portal's own. */
    ScratchDatabase scratchDatabase() {
        if (!database.embedded()) throw new LaunchFailure("A scratch database is made in the demo's own PostgreSQL; unset RA_DB_URL.");
        return ScratchDatabase.create(postgres, database);
    }

    List<Part> parts() {
        return database.embedded() ? List.of(postgres, ca, keycloak, wildfly) : List.of(ca, keycloak, wildfly);
    }

    Settings settings() {
        return settings;
    }

    WildFlyPart wildfly() {
        return wildfly;
    }

    PostgresPart postgres() {
        return postgres;
    }

    /** Refuses a port of another program, and a part of ours that runs on another port than asked for now. */
    void checkPorts() {
        Set<String> own = new HashSet<>();
        if (!database.embedded()) own.add(postgres.name());
        for (Part part : parts()) {
            if (!part.running()) continue;
            own.add(part.name());
            int port = settings.pid(part.name()).port();
            if (port != part.port()) throw new LaunchFailure(part.name() + " of " + settings.home() + " runs on port " + port + "; ./portal stop ends it.");
        }
        settings.ports().taken(own).ifPresent(line -> { throw new LaunchFailure(line); });
    }

    private CompletableFuture<Void> everythingButPortal() {
        CompletableFuture<Void> built = keycloak.running() ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(keycloak::optimise);
        CompletableFuture<Void> operator = CompletableFuture.runAsync(this::startOperator);
        startDatabase();
        CompletableFuture<Void> signIn = built.thenRunAsync(this::signIn);
        joinAll(List.of(operator));
        fill(mark().read());
        return signIn;
    }

    private void migrate() {
        try {
            Migrate.migrate(database.url(), database.owner(), database.ownerPassword(), database.user());
        } catch (FlywayException e) {
            throw new LaunchFailure("The schema cannot be brought to this release: " + e.getMessage() + "\nA demo database of another build is replaced by ./portal reset.", e);
        }
    }

    /** Needs no database; its first start makes keys and is the longest step of all. */
    private void startOperator() {
        if (Programs.has(CaPart.MAIN)) progress.time("CA operator", () -> bring(ca));
    }

    private void signIn() {
        long begun = System.nanoTime();
        if (keycloak.running() && keycloak.realmChanged()) {
            progress.say("  The realm has changed: Keycloak starts again with a fresh one.");
            stop(keycloak);
        }
        bring(keycloak);
        keycloak.filled();
        progress.done("Keycloak with realm ra", java.time.Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Leaves a part that runs alone and starts one that does not; one that is dying or cannot become ready is started anew. */
    private void bring(Part part) {
        if (part.running()) {
            try {
                part.await();
                return;
            } catch (LaunchFailure e) {
                if (part.running() && part.broken().isEmpty()) throw e;
                part.stop();
            }
        }
        launching.readLock().lock();
        try {
            if (givenUp) throw new LaunchFailure(part.name() + " is not started any more.");
            startedHere.add(part);
            part.launch();
        } finally {
            launching.readLock().unlock();
        }
        part.await();
    }

    private void stop(Part part) {
        if (!part.running()) {
            settings.pid(part.name()).remove();
            return;
        }
        progress.time(part.name() + " stopped", part::stop);
    }

    /** Waits for all, and not for the others once one has failed. */
    private static void joinAll(List<CompletableFuture<Void>> steps) {
        CompletableFuture<Void> all = CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new));
        steps.forEach(step -> step.whenComplete((done, failure) -> {
            if (failure != null) all.completeExceptionally(failure);
        }));
        try {
            all.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private void runSeeder(String size) {
        progress.time("Data set " + size, () -> {
            Spawn.tool("The seeder", programs.measured(SEEDER, List.of("--size", size)), programs.ownerEnvironment(), settings.log("seed"));
            mark().write(SEEDED);
        });
    }

    /** At the first start alone; an installation that began empty is filled by its own people. */
    private void fill(String contents) {
        if (empty && SEEDED.equals(contents)) throw new LaunchFailure("There is demo data in " + settings.home() + "; ./portal reset removes it, or set RA_HOME to a new directory.");
        if (SEEDED.equals(contents) || EMPTY.equals(contents)) return;
        if (empty) mark().write(EMPTY);
        else if (Programs.has(SEEDER)) runSeeder("demo");
    }

    private ContentsMark mark() {
        return new ContentsMark(database);
    }
}
