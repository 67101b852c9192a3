/**
 * What every program may fetch without signing in: OCSP answers, mirrored lists, CA certificates, health.
 * <p>Owns: nothing stored. Uses: status, certificate. Used by: everybody.
 * <p>Invariants: bytes go out as the CA published them; nothing may be kept past nextUpdate; an error has no page.
 * <p>Times: HTTP dates in UTC.
 */
package vn.gov.ra.web.pki;
