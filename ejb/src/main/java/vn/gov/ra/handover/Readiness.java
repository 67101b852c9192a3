package vn.gov.ra.handover;

import java.util.UUID;
import vn.gov.ra.training.Prepared;

/**
 * Whether a device's subscriber was trained and has committed; a warning, never a refusal.
 *
 * @param warning the office wants one, and something is missing
 * @param prepared what there is
 */
public record Readiness(UUID tokenId, String serial, UUID personId, String fullName, boolean warning, Prepared prepared) {
}
