package vn.gov.ra.rest.batch;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.Incoming;
import vn.gov.ra.document.StorageError;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

/** A file in a request, and a file as an answer. @param name as the sender calls it; null where it does not */
public record Upload(String name, byte[] content) {

    private static final int LONGEST_WORD = 2_000;

    /** The part {@code file} of a form; 400 without one, 413 over the limit. */
    public static Upload of(List<EntityPart> parts) {
        EntityPart file = find(parts, "file").orElseThrow(() -> missing("/file"));
        return new Upload(file.getFileName().orElse(null), bytes(file));
    }

    /** Another file of a form; null where it is not there. */
    public static byte[] optional(List<EntityPart> parts, String name) {
        return find(parts, name).map(Upload::bytes).orElse(null);
    }

    /** A file that stands in a JSON body in base64; null for none. */
    public static Upload of(String name, String base64) {
        if (base64 == null || base64.isBlank()) {
            return new Upload(name, null);
        }
        try {
            return new Upload(name, Incoming.admitted(name, Base64.getMimeDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/file", SharedError.INVALID_INPUT, "file")), "/file");
        }
    }

    /** A word of a form; null where it is not there. */
    public static String word(List<EntityPart> parts, String name) {
        return find(parts, name).map(Upload::text).orElse(null);
    }

    /** A file to keep: never shown inline, never cached. */
    public static Response download(FileContent file) {
        String name = URLEncoder.encode(file.ref().fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes()).type(file.ref().mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff").build();
    }

    private static Optional<EntityPart> find(List<EntityPart> parts, String name) {
        return parts == null ? Optional.empty() : parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static String text(EntityPart part) {
        try (InputStream in = part.getContent()) {
            return new String(in.readNBytes(LONGEST_WORD), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(EntityPart part) {
        try (InputStream in = part.getContent()) {
            byte[] content = in.readNBytes(StoredFiles.MAX_SIZE + 1);
            if (content.length > StoredFiles.MAX_SIZE) {
                throw new DomainException(StorageError.FILE_TOO_LARGE, StoredFiles.MAX_SIZE);
            }
            return Incoming.admitted(part.getFileName().orElse(null), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DomainException missing(String pointer) {
        return new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError(pointer, SharedError.REQUIRED)), pointer);
    }
}
