package vn.gov.ra.signature.document;

import eu.europa.esig.dss.cades.validation.CMSDocumentValidator;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.xades.validation.XMLDocumentValidator;
import java.nio.charset.StandardCharsets;

/** What a file says of itself by its first octets; its name is not believed. */
public enum DocumentKind {

    PDF, XML, CMS;

    private static final int LOOKED_AT = 1_024;
    private static final int SEQUENCE = 0x30;
    private static final String PEM = "-----BEGIN";

    /** Null for anything else. */
    static DocumentKind of(byte[] file) {
        // First, because what a CMS carries may well be a PDF or XML.
        if (file.length > 1 && file[0] == SEQUENCE && file[1] < 0) {
            return CMS;
        }
        String head = new String(file, 0, Math.min(LOOKED_AT, file.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).stripLeading() : head.stripLeading();
        if (text.startsWith("<")) {
            return XML;
        }
        return text.startsWith(PEM) ? CMS : null;
    }

    SignedDocumentValidator validator(DSSDocument document) {
        return switch (this) {
            case PDF -> {
                PDFDocumentValidator validator = new PDFDocumentValidator(document);
                PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
                factory.setPdfDifferencesFinder(new NoPictures());
                validator.setPdfObjFactory(factory);
                yield validator;
            }
            case XML -> new XMLDocumentValidator(document);
            case CMS -> new CMSDocumentValidator(document);
        };
    }
}
