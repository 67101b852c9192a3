package vn.gov.ra.certificate;

import java.util.UUID;

/** The least that comparing the register with a list needs. */
public record RegisteredSerial(UUID certificateId, String serial, CertificateState state) {
}
