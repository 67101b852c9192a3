/**
 * Pages of bulk intake: send a file, see what is wrong row by row, mend, accept.
 * <p>Owns: nothing stored. Uses: intake, agency (names), job (progress), request (the draft that cells are pasted into). Used by: nobody.
 * <p>Invariants: the same service and rules as REST; nothing is a request before somebody accepts.
 */
package vn.gov.ra.web.intake;
