package vn.gov.ra.web.support;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.rest.support.Refusal;

/** Sends stored files to the browser; refusals of the service become the error pages. */
public final class Downloads {

    /** Of pictures that the portal itself has drawn. */
    public static final String PNG = "image/png";

    private static final Set<String> SHOWN = Set.of("application/pdf", PNG);

    private Downloads() {
    }

    /** @param file asks the service, null for nothing to send; {@link Parameters} that cannot be read are the same as something that is not there */
    public static void answer(HttpServletResponse response, Supplier<FileContent> file) throws IOException {
        try {
            FileContent found = file.get();
            if (found == null) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                send(found, response);
            }
        } catch (Parameters.Unreadable nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.sendError(refusal.status());
        }
    }

    /** Only PDF and PNG open in the browser; anything else could be more than it says. */
    private static void send(FileContent file, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode(file.ref().fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.ref().mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", (SHOWN.contains(file.ref().mediaType()) ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.bytes());
    }
}
