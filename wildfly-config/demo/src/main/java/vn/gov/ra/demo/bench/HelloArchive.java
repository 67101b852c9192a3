package vn.gov.ra.demo.bench;

import java.nio.file.Path;
import java.util.Map;

/** The least a servlet can do: 1 500 octets. */
final class HelloArchive {

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

    private HelloArchive() {
    }

    /** @param home the portal's state directory */
    static BenchArchive deploy(Path home) throws Exception {
        return BenchArchive.deploy(home, "bench-hello", Map.of("Hello", SOURCE), Map.of());
    }
}
