/**
 * Pages of declarations: campaigns, the synthesis with the chase list, an agency's own answer.
 * <p>Owns: nothing stored. Uses: declaration, web.support, web.list. Used by: nobody.
 * <p>Invariants: which steps are open is the service's word, never worked out here.
 * <p>Times: shown in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.declaration;
