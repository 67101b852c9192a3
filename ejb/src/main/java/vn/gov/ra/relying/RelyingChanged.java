package vn.gov.ra.relying;

import java.util.UUID;

/** A relying system was entered or changed, so what is remembered of it is old. */
public record RelyingChanged(UUID systemId) {
}
