package vn.gov.ra.token;

import java.util.UUID;

/**
 * A device that was named.
 *
 * @param created whether it was not known before
 */
public record TokenRef(UUID id, String serial, boolean created) {
}
