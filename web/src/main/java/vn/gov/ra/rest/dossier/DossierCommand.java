package vn.gov.ra.rest.dossier;

import java.util.List;
import java.util.UUID;
import vn.gov.ra.request.SignMethod;

/**
 * Body of a command on a dossier.
 *
 * @param method {@code PADES SCAN}, for {@code sign}
 * @param attachmentId the signed PDF or the scan, attached before, for {@code sign}
 */
public record DossierCommand(String comment, List<String> acknowledgedWarnings, String method, String attachmentId) {

    /** null where it is none: the service refuses that after role, version and state. */
    SignMethod signMethod() {
        for (SignMethod known : SignMethod.values()) {
            if (known.name().equals(method)) {
                return known;
            }
        }
        return null;
    }

    UUID attachment() {
        try {
            return attachmentId == null ? null : UUID.fromString(attachmentId);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
