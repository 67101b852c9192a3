package vn.gov.ra.request;

import java.util.UUID;

/** Fired in the transaction in which a line moved. {@code from} is null for a new line. */
public record LineStateChanged(UUID lineId, UUID dossierId, LineState from, LineState to) {
}
