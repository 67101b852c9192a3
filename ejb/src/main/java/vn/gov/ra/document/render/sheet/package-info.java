/**
 * Lists as XLSX and CSV.
 * <p>Owns: {@link vn.gov.ra.document.render.sheet.SheetContent} and its two writers. Uses: shared. Used by: batch, intake, agency.
 * <p>Invariants: every value is text as it stands, leading zeros kept; nothing in an export is a live formula; the same content and moment
 * give the same bytes.
 * <p>Times: the moment written into the file is given by the caller.
 */
package vn.gov.ra.document.render.sheet;
