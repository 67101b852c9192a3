package vn.gov.ra.declaration;

import java.util.UUID;

/**
 * Somebody of whom an agency answers, to read.
 *
 * @param subscriberId null for somebody of the agency's own list whom the register does not have there
 * @param certificates numbers of those in force when the campaign began
 * @param answer null while none was given
 * @param reported a personnel change of that person has been reported
 */
public record DeclarationLineView(UUID id, int seq, UUID subscriberId, UUID personId, String name, String position, String certificates, Answer answer, String note,
        boolean reported) {

    /** A task: the agency says that something has changed, and has not reported it. */
    public boolean toReport() {
        return answer != null && answer.wantsReport() && !reported;
    }
}
