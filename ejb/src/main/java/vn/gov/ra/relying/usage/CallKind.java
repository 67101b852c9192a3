package vn.gov.ra.relying.usage;

import vn.gov.ra.shared.Labelled;

/** What a relying system asked, as the statistics tell it apart. */
public enum CallKind implements Labelled {
    /** One certificate. */
    STATUS,
    /** Many certificates in one go; counts as one call. */
    BATCH,
    /** A path to an anchor. */
    VALIDATION,
    /** A signed document. */
    SIGNATURE,
    /** Dossiers, lines, attachments and imports. */
    DOSSIER,
    OTHER;

    /** @param path below {@code /api}, such as {@code v1/certificates/g2/7af2/status} */
    public static CallKind of(String method, String path) {
        String[] parts = path.replaceFirst("^/+", "").split("/");
        return switch (parts.length < 2 ? "" : parts[1]) {
            case "certificates" -> !path.endsWith("/status") ? OTHER : "POST".equals(method) ? BATCH : STATUS;
            case "validations" -> VALIDATION;
            case "signatures" -> SIGNATURE;
            case "dossiers", "lines", "imports" -> DOSSIER;
            default -> OTHER;
        };
    }

    @Override
    public String labelKey() {
        return "relying.kind." + name();
    }
}
