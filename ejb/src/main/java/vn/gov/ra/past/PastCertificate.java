package vn.gov.ra.past;

import java.util.UUID;
import vn.gov.ra.certificate.CertificateState;

/** A certificate that was somebody's or on a device. @param state of then; null where it was not kept */
public record PastCertificate(UUID id, String serial, String commonName, CertificateState state) {
}
