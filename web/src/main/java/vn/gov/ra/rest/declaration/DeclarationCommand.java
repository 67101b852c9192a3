package vn.gov.ra.rest.declaration;

import java.util.Base64;
import java.util.List;
import vn.gov.ra.declaration.Answer;
import vn.gov.ra.declaration.DeclarationError;
import vn.gov.ra.declaration.Said;
import vn.gov.ra.document.Incoming;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.shared.DomainException;

/**
 * Body of a command on a declaration.
 *
 * @param noChange for {@code confirm}: "không có biến động"
 * @param lines for {@code confirm}: answers line by line
 * @param file for {@code compare}: the agency's own list, CSV or XLSX in base64
 */
public record DeclarationCommand(Boolean noChange, List<Line> lines, String note, String file) {

    /** The answer about one line. @param answer {@code HOLDS LEFT MOVED CHANGED}; {@code NEW ARRIVED} of the agency's own list */
    public record Line(String lineId, String answer, String note) {
    }

    List<Said> said() {
        return lines == null ? List.of() : lines.stream()
                .map(one -> new Said(Words.uuid(one.lineId(), "/lines"), Words.word(Answer.class, one.answer(), "/lines"), one.note())).toList();
    }

    byte[] content() {
        try {
            return file == null ? new byte[0] : Incoming.admitted(null, Base64.getMimeDecoder().decode(file));
        } catch (IllegalArgumentException e) {
            throw new DomainException(DeclarationError.FILE_UNREADABLE);
        }
    }
}
