package vn.gov.ra.web.dossier;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Reads an uploaded file; its size is bounded by the servlet's configuration. */
final class Uploads {

    private Uploads() {
    }

    static byte[] bytes(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    static String name(Part file) {
        return file.getSubmittedFileName();
    }
}
