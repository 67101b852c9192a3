package vn.gov.ra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.shared.ProjectFiles;

/** The rules of the build refuse what is planted: Maven itself is asked, with a copy of the parent's file. */
class BuildRulesTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final String DEPENDENCY = "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>";
    private static final Pattern MANAGED = Pattern.compile("<dependencyManagement>\\s*<dependencies>\\s*");
    private static final Pattern ONE = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final long MINUTES = 3;

    @TempDir
    private Path directory;

    @Test
    void the_file_as_it_is_passes() throws Exception {
        assertEquals("", validated(pom()));
    }

    @Test
    void a_build_of_primefaces_that_needs_a_licence_is_refused() throws Exception {
        refused(pom().replaceAll("(<version\\.primefaces>[^<]+)", "$1-LTS"), "EvaluateBeanshell", "-LTS builds of PrimeFaces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.webjars.npm:primeicons:8.0.0", "org.webjars.npm:handsontable:7.0.0", "com.h2database:h2:2.3.232"})
    void a_banned_package_is_refused(String banned) throws Exception {
        String pom = pom();
        int at = pom.lastIndexOf("<build>");
        refused(pom.substring(0, at) + "<dependencies>" + DEPENDENCY.formatted((Object[]) banned.split(":")) + "</dependencies>" + pom.substring(at), "BannedDependencies", "Banned:");
    }

    @Test
    void a_version_written_twice_is_refused() throws Exception {
        String pom = pom();
        Matcher managed = MANAGED.matcher(pom);
        assertTrue(managed.find());
        Matcher first = ONE.matcher(pom);
        assertTrue(first.find(managed.end()));
        refused(pom.substring(0, managed.end()) + first.group() + pom.substring(managed.end()), "BanDuplicatePomDependencyVersions", "duplicate");
    }

    @Test
    void a_plugin_without_a_version_is_refused() throws Exception {
        refused(pom().replaceAll("(<artifactId>maven-site-plugin</artifactId>)<version>[^<]+</version>", "$1"), "RequirePluginVersions", "version");
    }

    /** The parent alone: its modules have the same rules. */
    private static String pom() throws IOException {
        return Pattern.compile("<modules>.*?</modules>", Pattern.DOTALL).matcher(Files.readString(ROOT.resolve("pom.xml"))).replaceAll("");
    }

    private void refused(String planted, String rule, String word) throws Exception {
        assertTrue(!planted.equals(pom()), "nothing was planted");
        String told = validated(planted);
        assertTrue(told.contains(rule) && told.contains(word), told);
    }

    /** What Maven says against it; empty when it says nothing. */
    private String validated(String pom) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("pom.xml"), pom);
        Path log = directory.resolve("log");
        List<String> command = new ArrayList<>(List.of(maven(), "-o", "-q", "-B", "-N", "-f", directory.resolve("pom.xml").toString()));
        String repository = System.getProperty("localRepository");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.add("validate");
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).directory(directory.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().keySet().removeIf(name -> name.equals("MAVEN_CMD_LINE_ARGS") || name.equals("MAVEN_PROJECTBASEDIR"));
        Process running = process.start();
        if (!running.waitFor(MINUTES, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        String told = COLOUR.matcher(Files.readString(log, StandardCharsets.UTF_8)).replaceAll("").strip();
        assertEquals(running.exitValue() == 0, told.isEmpty(), told);
        return told;
    }

    /** That of the path; where there is none, the wrapper's. */
    private static String maven() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, "mvn")).filter(Files::isExecutable).findFirst()
                .orElse(ROOT.resolve("mvnw")).toAbsolutePath().normalize().toString();
    }
}
