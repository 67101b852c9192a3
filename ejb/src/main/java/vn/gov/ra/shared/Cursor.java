package vn.gov.ra.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a list begins: after the row with this sort value and id. Opaque to callers.
 *
 * @param value sort value of the last row shown
 * @param id its id
 */
public record Cursor(String value, UUID id) {

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + value).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws DomainException {@link SharedError#INVALID_INPUT} for a text we did not make */
    public static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new DomainException(SharedError.INVALID_INPUT, "cursor");
        }
    }
}
