/**
 * Lists as files for whoever calls by a token.
 * <p>Owns: nothing. Uses: web.list, which makes the same file for the page. Used by: nobody.
 * <p>Invariants: the parameters are those of the page's address; scope and masks are those of the caller.
 * <p>Times: days on sheets are Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.rest.list;
