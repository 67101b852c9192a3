package vn.gov.ra.declaration;

import java.util.UUID;

/** An answer about one line. */
public record Said(UUID lineId, Answer answer, String note) {
}
