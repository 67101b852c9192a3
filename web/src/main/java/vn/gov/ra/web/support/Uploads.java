package vn.gov.ra.web.support;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Reads an uploaded file; its size is bounded by the servlet's configuration. */
public final class Uploads {

    private Uploads() {
    }

    /** Null where no file was chosen. */
    public static byte[] bytes(Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    public static String name(Part file) {
        return file == null ? null : file.getSubmittedFileName();
    }
}
