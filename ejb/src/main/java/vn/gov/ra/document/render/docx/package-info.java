/**
 * Writes the letters and lists as Word files that a clerk may still edit.
 * <p>Owns: the parts of a DOCX ({@link vn.gov.ra.document.render.docx.DocxWriter}). Uses: letter, text. Used by: batch.
 * <p>Invariants: the same document and moment give the same bytes; text is escaped, never markup; the look is that of the PDF.
 * <p>Times: the moment written into the file is given by the caller.
 */
package vn.gov.ra.document.render.docx;
