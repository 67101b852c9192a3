/**
 * The register of certificates (chứng thư số) and of the authorities that issue them.
 * <p>Owns: {@code authority}, {@code certificate}, {@code certificate_move}, {@code certificate_withdrawn}, {@code revocation_fact}; the life of a registered certificate.
 * <p>Uses: security, audit, agency, subscriber, job. Used by: token, request, batch, handover, status, signature and the rooms above them.
 * <p>Invariants: a certificate is known by (issuer, serial), never by serial alone; nothing is registered whose signature does not
 * verify under a registered authority; nothing here declares a certificate revoked before its CA does; revoked is for ever.
 * <p>Times: UTC instants, as the certificate has them.
 */
package vn.gov.ra.certificate;
