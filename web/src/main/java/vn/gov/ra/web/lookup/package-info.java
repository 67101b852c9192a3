/**
 * Public look-up of certificates and the page for developers of other systems.
 * <p>Owns: nothing. Uses: status, certificate (its authorities), web.support. Used by: nobody.
 * <p>Invariants: no sign-in, no script, nothing that names a person.
 */
package vn.gov.ra.web.lookup;
