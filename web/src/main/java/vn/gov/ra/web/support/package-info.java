/**
 * What every page stands on: texts, the signed-in user, refusals shown on the page, converters, headers, sign-out, how the reader wants them.
 * <p>Owns: nothing stored; a cookie of preferences and a form token in the session.
 * <p>Uses: shared, audit, security, agency, regulation, preference, rest.support (what a failure means). Used by: every {@code web.*} room.
 * <p>Invariants: no page needs a script to be read or to search; a refusal never loses what was typed; no text of an exception leaves.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.support;
