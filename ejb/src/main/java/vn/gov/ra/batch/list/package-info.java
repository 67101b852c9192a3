/**
 * The files of a submission list: letter, appendix, workbook, CSV, .edxml, manifest, in one ZIP; and the canonical text they are hashed by.
 * <p>Owns: nothing stored. Uses: regulation (columns), document (writers). Used by: batch.
 * <p>Invariants: the same content and moment give the same bytes; the columns are the form's, word for word and in order, then the line code.
 * <p>Times: printed dates are Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.batch.list;
