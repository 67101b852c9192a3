/**
 * Who acts and what the acting person may see: roles, actor, agency scope, the cipher for personal numbers.
 * <p>Owns: {@code app_user} (an account of the identity provider tied to a person and an agency).
 * <p>Uses: shared. Used by: every feature.
 * <p>Invariants: an agency's scope is part of every query; four eyes compare persons, not accounts; a personal number is never stored or logged in the clear.
 */
package vn.gov.ra.security;
