/**
 * What the portal prints, packs and reads as files: letters, lists, minutes, receipts as PDF and DOCX; lists as XLSX and CSV; packages as ZIP.
 * By topic: {@code text} (templates, dates), {@code pdf} and {@code docx} (the writers), {@code letter} (the documents), {@code sheet}, {@code pack},
 * {@code file} (what a file really is).
 * <p>Owns: the templates under {@code templates/document}. Uses: shared. Used by: document, request, batch, handover.
 * <p>Invariants: the same content and the same moment give the same bytes; no text from outside is ever printed unescaped; a template
 * once used is never changed, a new wording is a new version. The texts are Vietnamese, the language the law asks for.
 * <p>Times: dates printed are Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.document.render;
