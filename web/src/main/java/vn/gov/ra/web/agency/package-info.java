/**
 * Pages of agencies: list, single agency, import of a list.
 * <p>Owns: nothing stored. Uses: agency, regulation (today), web.support. Used by: nobody.
 * <p>Invariants: a file is looked at before it is taken; what may be changed is decided by the agency room.
 * <p>Times: shown in Asia/Ho_Chi_Minh as dd/MM/yyyy.
 */
package vn.gov.ra.web.agency;
