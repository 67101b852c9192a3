/**
 * Workbooks that leave: templates and annotated rows. Owns: nothing stored. Invariants: every cell is text, no formula ever 
 * leaves.
 */
package vn.gov.ra.intake.workbook;
