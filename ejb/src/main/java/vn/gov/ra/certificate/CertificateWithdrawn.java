package vn.gov.ra.certificate;

import java.math.BigInteger;
import java.util.UUID;

/** A certificate that an unaccepted take-over of an old register had brought in was taken back: the register is no evidence of its issue any more. */
public record CertificateWithdrawn(UUID certificateId, UUID authorityId, BigInteger serial) {
}
