/**
 * Certificates that did not come by the portal's lists (issue #4, item 9): those of agencies that deal directly with the CA operator, and those of public
 * CAs still in use until they are replaced.
 * <p>Owns: {@link OutsideCertificate}, {@link OutsideIssuer}. What a registered authority has signed stands in the register of {@code certificate} too, and
 * has the status of its lists; of the others nothing is known, so they are never good.
 * <p>Uses: agency, subscriber, certificate, status, request. Used by: notification.
 * <p>Invariants: one certificate is recorded once; nothing that the office has not confirmed enters the register; a record is replaced only when the certificate asked for in its place is in force.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.outside;
