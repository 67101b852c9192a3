package vn.gov.ra.certificate;

import java.util.UUID;

/** A certificate came into the register; whoever knows the lists says in the same transaction whether it is revoked already. */
public record CertificateRegistered(UUID certificateId, AuthorityView authority, CertificateSerial serial, CertificateState state,
        IssuedCertificate issued) {
}
