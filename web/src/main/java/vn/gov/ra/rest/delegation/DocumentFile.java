package vn.gov.ra.rest.delegation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gov.ra.document.FileContent;

/** A document to download; never kept on the way. */
final class DocumentFile {

    private DocumentFile() {
    }

    static Response of(FileContent file) {
        String name = URLEncoder.encode(file.ref().fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes()).type(file.ref().mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff").build();
    }
}
