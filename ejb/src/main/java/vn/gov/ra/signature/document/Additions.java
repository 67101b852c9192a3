package vn.gov.ra.signature.document;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import java.util.Set;

/**
 * What may be added to a PDF behind a signature: further signatures, time-stamps, and the evidence for both. Anything else was not there when it
 * was signed, whether one sees it or not.
 */
final class Additions {

    static final DocumentReport.Note NOTE = new DocumentReport.Note("PORTAL_ADDED_SINCE",
            "Something else than signatures, time-stamps and their evidence was added to the document since.");

    private static final Set<String> OF_SIGNATURES = Set.of("Sig", "DocTimeStamp");
    /** Last name in the path to the value of a form field (ISO 32000-1 §12.7.3). */
    private static final String VALUE = "/V";

    private Additions() {
    }

    static boolean allowed(SignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        return revision == null || revision.getPdfUndefinedChanges().isEmpty() && revision.getPdfAnnotationChanges().isEmpty() && !revision.arePdfModificationsDetected()
                && revision.getPdfSignatureOrFormFillChanges().stream().allMatch(Additions::ofSignature);
    }

    private static boolean ofSignature(XmlObjectModification change) {
        boolean filledIn = change.getValue() == null || change.getValue().endsWith(VALUE);
        return change.getType() == null ? !filledIn : OF_SIGNATURES.contains(change.getType());
    }
}
