/**
 * The province at a glance for those who lead: one page, the table behind it, the list behind each number, and the targets.
 * <p>Owns: nothing stored. Uses: overview, web.list, web.support. Used by: nobody.
 * <p>Invariants: each number leads to the list it counts. Times: days as people write them.
 */
package vn.gov.ra.web.overview;
