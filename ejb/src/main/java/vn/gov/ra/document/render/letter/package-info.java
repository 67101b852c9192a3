/**
 * The documents of the office by Nghị định 30/2020: letters, appendices, minutes, receipts, as parts that every writer understands.
 * <p>Owns: their order and wording, with templates under {@code templates/document}. Uses: text. Used by: pdf, docx, request, batch, handover.
 * <p>Invariants: a wording once used is never changed, a new one is a new version; the texts are Vietnamese, the language the law asks for.
 * <p>Times: dates printed are Asia/Ho_Chi_Minh; a letter without a number leaves room for it and for its day.
 */
package vn.gov.ra.document.render.letter;
