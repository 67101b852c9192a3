/**
 * Public look-up of requests and certificates and the page for developers of other systems.
 * <p>Owns: nothing. Uses: request (its public look-up), status, certificate (its authorities), the quotas of rest.support, web.support. Used by: nobody.
 * <p>Invariants: no sign-in, no script, of a person only initials; callers who guess are held back.
 */
package vn.gov.ra.web.lookup;
