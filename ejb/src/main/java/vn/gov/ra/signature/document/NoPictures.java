package vn.gov.ra.signature.document;

import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import java.util.List;

/** Compares revisions by their objects alone: painting the pages of a hostile file costs memory without end. */
final class NoPictures extends DefaultPdfDifferencesFinder {

    @Override
    public List<PdfModification> getVisualDifferences(PdfDocumentReader signed, PdfDocumentReader last) {
        return List.of();
    }
}
