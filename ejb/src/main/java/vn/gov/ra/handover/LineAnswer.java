package vn.gov.ra.handover;

import java.util.UUID;

/**
 * The receiver's word on one device.
 *
 * @param note why it is declined; required then
 */
public record LineAnswer(UUID tokenId, boolean accepted, String note) {
}
