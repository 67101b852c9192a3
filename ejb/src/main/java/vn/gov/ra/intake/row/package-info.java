/**
 * Finds headings and rows of data on a sheet and reads each cell for its field. Owns: nothing stored. Invariants: in doubt 
 * a row is data; nothing is altered without a finding.
 */
package vn.gov.ra.intake.row;
