/**
 * Prints documents as PDF with the embedded Vietnamese serif.
 * <p>Owns: the font and the breaking of lines ({@link vn.gov.ra.document.render.pdf.PdfWriter}). Uses: letter, text. Used by: request, batch, handover.
 * <p>Invariants: text extracted equals the text put in; no other font, no address outside is ever loaded; the same content and moment give
 * the same bytes.
 * <p>Times: the moment written into the file is given by the caller.
 */
package vn.gov.ra.document.render.pdf;
