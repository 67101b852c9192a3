package vn.gov.ra.web.support;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.gov.ra.document.Incoming;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

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
            return Incoming.admitted(name(file), in.readAllBytes());
        }
    }

    /**
     * @param field id of the input, where the refusal is shown
     * @param label key of what the reader calls it
     */
    public static byte[] required(Part file, String field, String label) throws IOException {
        byte[] content = bytes(file);
        if (content == null) {
            throw new DomainException(SharedError.REQUIRED, List.of(new FieldError("/" + field, SharedError.REQUIRED, label)), label);
        }
        return content;
    }

    public static String name(Part file) {
        return file == null ? null : file.getSubmittedFileName();
    }
}
