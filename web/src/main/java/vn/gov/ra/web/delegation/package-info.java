/**
 * Pages of delegations: who acts for whom, and who may decide on what.
 * <p>Owns: nothing stored. Uses: delegation, kit. Used by: nobody.
 */
package vn.gov.ra.web.delegation;
