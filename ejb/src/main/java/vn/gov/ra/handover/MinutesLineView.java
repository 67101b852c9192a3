package vn.gov.ra.handover;

import java.util.UUID;
import vn.gov.ra.token.TokenState;

/**
 * One device of the minutes for reading.
 *
 * @param condition of the device and what comes with it, as the minutes say; null in a draft
 * @param accepted null while the receiver has not answered
 */
public record MinutesLineView(int lineNo, UUID tokenId, String tokenSerial, String model, TokenState tokenState, String subscriberName,
        String certificateName, String certificateSerial, String condition, Boolean accepted, String note) {
}
