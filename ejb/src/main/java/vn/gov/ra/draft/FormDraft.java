package vn.gov.ra.draft;

import java.time.Instant;

/**
 * A draft as its owner reads it.
 *
 * @param key page and object
 * @param savedAt last save
 * @param expiresAt when it is thrown away unless it is saved again
 */
public record FormDraft(String key, DraftContent content, Instant savedAt, Instant expiresAt) {
}
