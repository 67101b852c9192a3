package vn.gov.ra.web.lookup;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** The certificate file of a form that was sent without a script. */
final class CertificatePart {

    /** Certificates have a few thousand octets; with all their text around them not so many more. */
    private static final int MOST = 64 * 1024;
    private static final String NAME = "certificate";

    private CertificatePart() {
    }

    /** Null where none was sent. @throws DomainException it is too large */
    static byte[] of(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return null;
        }
        try {
            Part part = request.getPart(NAME);
            return part == null || part.getSize() == 0 ? null : bytes(part);
        } catch (ServletException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] content = in.readNBytes(MOST + 1);
            if (content.length > MOST) {
                throw new DomainException(SharedError.TOO_LARGE);
            }
            return content;
        }
    }
}
