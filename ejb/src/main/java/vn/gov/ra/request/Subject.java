package vn.gov.ra.request;

import java.util.UUID;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * Whom a line is about.
 *
 * @param kind what the register says it is; null where only the form knows
 * @param key equal for two lines about the same subscriber and matter; at most 100 characters
 * @param subscriberId null while the subscriber is not registered
 * @param certificateId the certificate to renew, change or revoke
 * @param tokenId the device to recover
 */
record Subject(SubjectKind kind, String key, UUID subscriberId, UUID certificateId, UUID tokenId) {

    static Subject named(String key) {
        return new Subject(null, key, null, null, null);
    }
}
