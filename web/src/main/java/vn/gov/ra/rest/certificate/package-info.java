/**
 * The register of certificates over REST (contract §3, §6.12).
 * <p>Owns: nothing stored. Uses: certificate. Used by: pages' scripts, relying systems.
 * <p>Invariants: not found and not yours look the same.
 * <p>Times: RFC 3339 in UTC.
 */
package vn.gov.ra.rest.certificate;
