package vn.gov.ra.batch.result;

import java.util.List;
import vn.gov.ra.certificate.ParsedCertificate;

/**
 * A certificate of an answer.
 *
 * @param entryName file it came in
 * @param parsed null where it could not be read
 * @param subjectNumbers personal numbers that stand in the subject; usually none
 */
record FoundCertificate(String entryName, ParsedCertificate parsed, List<String> subjectNumbers) {

    FoundCertificate {
        subjectNumbers = List.copyOf(subjectNumbers);
    }

    /** Name of the file without folders and extension: the operator names files by line code. */
    String baseName() {
        String file = entryName.substring(entryName.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
