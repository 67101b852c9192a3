package vn.gov.ra.relying;

import java.util.List;
import java.util.UUID;

/**
 * What the identity provider's client shall be.
 *
 * @param providerId the provider's id; null while it is not known
 * @param secret to be set; null leaves the present one
 * @param sealed the same as it is kept, to tell afterwards which one was taken
 */
record ClientPicture(UUID systemId, String providerId, String clientId, String name, boolean enabled, List<String> scopes, String secret, byte[] sealed) {
}
