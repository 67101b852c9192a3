package vn.gov.ra.request;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** Where a page of a list ended: sort day and id of its last row, opaque on the wire. */
record Cursor(LocalDate day, UUID id) {

    String write() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((day + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws DomainException {@link RequestError#BAD_CURSOR} */
    static Cursor read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            return new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new DomainException(RequestError.BAD_CURSOR, text);
        }
    }
}
