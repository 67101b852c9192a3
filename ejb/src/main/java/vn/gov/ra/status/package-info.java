/**
 * What is to be believed of a certificate: the mirrored lists, OCSP answers, the answer that other systems get.
 * <p>Owns: no table beside those of {@link vn.gov.ra.status.crl}.
 * <p>Uses: security, audit, certificate. Used by: signature, pages, REST, the public servlets.
 * <p>Invariants: never good without evidence of issue; never good from an expired list; revoked for good stays revoked;
 * an answer carries its source and its times; our own alerts never change it.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.status;
