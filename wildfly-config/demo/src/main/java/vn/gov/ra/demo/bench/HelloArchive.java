package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** The least a servlet can do, 1 500 octets, in an archive of its own beside the portal in the same server; gone afterwards. */
final class HelloArchive implements AutoCloseable {

    static final String PATH = "/bench-hello/s";
    private static final String SOURCE = """
            import jakarta.servlet.http.*;
            @jakarta.servlet.annotation.WebServlet(urlPatterns = "/s", loadOnStartup = 1)
            public class Hello extends HttpServlet {
                private final byte[] body = new byte[1500];
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    response.setContentType("application/octet-stream");
                    response.setContentLength(body.length);
                    response.getOutputStream().write(body);
                }
            }
            """;

    private final Path archive;

    /** @param home the portal's state directory */
    HelloArchive(Path home) throws Exception {
        archive = home.resolve("wildfly/deployments/bench-hello.war");
        Path work = Files.createTempDirectory("bench-hello");
        Path source = Files.writeString(work.resolve("Hello.java"), SOURCE);
        String api;
        try (var files = Files.list(home.resolve("server/modules/system/layers/base/jakarta/servlet/api/main"))) {
            api = files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow().toString();
        }
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp", api, "-d", work.toString(), source.toString());
        if (compiled != 0) {
            throw new IOException("the servlet does not compile");
        }
        Path built = work.resolve("bench-hello.war");
        try (OutputStream out = Files.newOutputStream(built); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/Hello.class"));
            zip.write(Files.readAllBytes(work.resolve("Hello.class")));
        }
        Files.copy(built, archive);
        deployed();
    }

    private void deployed() throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!Files.exists(marker(".deployed"))) {
            if (Files.exists(marker(".failed")) || System.nanoTime() > end) {
                close();
                throw new IOException("the servlet was not deployed");
            }
            Thread.sleep(200);
        }
    }

    private Path marker(String suffix) {
        return archive.resolveSibling(archive.getFileName() + suffix);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(archive);
        Files.deleteIfExists(marker(".failed"));
    }
}
