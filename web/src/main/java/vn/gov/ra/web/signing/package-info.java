/**
 * Signing with the program on the signer's PC: the page's errands, and the two addresses that the program calls without a session.
 * <p>Owns: nothing stored. Uses: signing, regulation, rest.support, web.support. Used by: the pages on which something is signed.
 */
package vn.gov.ra.web.signing;
