package vn.gov.ra.rest.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.approval.NewRemark;
import vn.gov.ra.rest.dossier.Words;

/**
 * Body of a command on a line; each action reads what it needs.
 *
 * @param ids at most 200, only for commands on many lines
 * @param acknowledgedWarnings codes
 * @param reason code of a catalogue
 * @param assignee account of the officer, for {@code reassign}
 * @param answerBy {@code yyyy-MM-dd}, for {@code ask-supplement}
 * @param answers by id of the remark, for {@code resubmit}
 */
public record LineCommand(List<String> ids, String comment, List<String> acknowledgedWarnings, Boolean checklistComplete, String reason, String assignee,
        List<RemarkBody> remarks, String answerBy, Map<String, String> answers) {

    /**
     * @param field key of the form's field; null for the line as a whole
     * @param blocking true where it is not said
     */
    public record RemarkBody(String field, String text, Boolean blocking, Boolean officeOnly) {
    }

    List<NewRemark> newRemarks() {
        return remarks == null ? List.of() : remarks.stream().map(remark -> new NewRemark(remark.field(), remark.text(), !Boolean.FALSE.equals(remark.blocking()),
                Boolean.TRUE.equals(remark.officeOnly()))).toList();
    }

    Set<String> acknowledged() {
        return acknowledgedWarnings == null ? Set.of() : Set.copyOf(acknowledgedWarnings);
    }

    Map<UUID, String> answersById() {
        Map<UUID, String> byId = new HashMap<>();
        (answers == null ? Map.<String, String>of() : answers).forEach((id, text) -> byId.put(Words.uuid(id, "/answers/" + id), text));
        return byId;
    }
}
