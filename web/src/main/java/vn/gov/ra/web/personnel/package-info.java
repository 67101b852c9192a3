/**
 * Pages of personnel changes: the list, the report, the change with its plan, and the rules that propose.
 * <p>Owns: nothing stored. Uses: personnel, regulation (grounds), web.list, web.support, web.kit. Used by: nobody.
 * <p>Invariants: which steps are open is the service's word.
 * <p>Times: shown in Vietnamese time.
 */
package vn.gov.ra.web.personnel;
