/**
 * Pages of plans for offices: list, beginning, and the plan itself with what follows from it.
 * <p>Owns: nothing stored. Uses: reorganisation, web.support. Used by: nobody.
 * <p>Invariants: which steps are open is the service's word, never worked out here.
 * <p>Times: shown in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.web.reorganisation;
