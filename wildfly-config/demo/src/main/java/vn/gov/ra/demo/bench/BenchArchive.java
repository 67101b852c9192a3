package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** A web archive of a bench's own beside the portal in the same server, compiled here; gone afterwards. */
final class BenchArchive implements AutoCloseable {

    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    private final Path archive;

    private BenchArchive(Path archive) {
        this.archive = archive;
    }

    /**
     * @param home the portal's state directory · @param name its context path without the slash ·
     * @param sources Java by class name · @param files the rest by its path in the archive; libraries are seen by the compiler
     */
    static BenchArchive deploy(Path home, String name, Map<String, String> sources, Map<String, byte[]> files) throws Exception {
        Path work = Files.createTempDirectory(name);
        try {
            Map<String, byte[]> content = new TreeMap<>(files);
            content.putAll(compiled(work, sources, files));
            Path built = work.resolve(name + ".war");
            try (OutputStream out = Files.newOutputStream(built); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, byte[]> each : content.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                }
            }
            BenchArchive deployed = new BenchArchive(home.resolve("wildfly/deployments").resolve(name + ".war"));
            Files.copy(built, deployed.archive);
            deployed.deployed();
            return deployed;
        } finally {
            removed(work);
        }
    }

    private static Map<String, byte[]> compiled(Path work, Map<String, String> sources, Map<String, byte[]> files) throws IOException {
        StringBuilder libraries = new StringBuilder(System.getProperty("java.class.path"));
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            if (each.getKey().startsWith(LIBRARIES)) {
                libraries.append(java.io.File.pathSeparator).append(Files.write(work.resolve(each.getKey().substring(LIBRARIES.length())), each.getValue()));
            }
        }
        Path output = Files.createDirectories(work.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-cp", libraries.toString(), "-d", output.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            arguments.add(Files.writeString(work.resolve(source.getKey() + ".java"), source.getValue()).toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException(sources.keySet() + " do not compile");
        }
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                classes.put(CLASSES + output.relativize(each), Files.readAllBytes(each));
            }
        }
        return classes;
    }

    private void deployed() throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!Files.exists(marker(".deployed"))) {
            if (Files.exists(marker(".failed")) || System.nanoTime() > end) {
                String why = Files.exists(marker(".failed")) ? Files.readString(marker(".failed")) : "no answer of the server";
                close();
                throw new IOException(archive.getFileName() + " was not deployed: " + why);
            }
            Thread.sleep(200);
        }
    }

    private Path marker(String suffix) {
        return archive.resolveSibling(archive.getFileName() + suffix);
    }

    private static void removed(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(archive);
        Files.deleteIfExists(marker(".failed"));
    }
}
