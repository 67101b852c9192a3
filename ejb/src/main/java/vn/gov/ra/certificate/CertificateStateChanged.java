package vn.gov.ra.certificate;

import java.util.UUID;

/** A registered certificate took a step. {@code from} is null when it came into the register. */
public record CertificateStateChanged(UUID certificateId, CertificateState from, CertificateState to) {
}
