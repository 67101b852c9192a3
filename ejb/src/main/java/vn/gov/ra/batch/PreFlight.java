package vn.gov.ra.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.request.LineState;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.VietnameseText;

/** What must be right before a list is frozen: after that a mistake costs an answer of the CA operator. */
final class PreFlight {

    /** Fields that name whom or what a line is about; two lines with the same are one too many. */
    private static final List<String> IDENTITIES = List.of("nationalId", "certificateSerial", "tokenSerial");

    private final FormDefinition form;

    PreFlight(FormDefinition form) {
        this.form = form;
    }

    /** @param states where each line stands now, by line code @param revoked codes of lines whose certificate is revoked already */
    List<FieldError> findings(List<ListedLine> lines, Map<String, LineState> states, List<String> revoked) {
        List<FieldError> findings = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            ListedLine line = lines.get(i);
            String at = "/lines/" + i;
            if (states.get(line.code()) != LineState.BATCHED) {
                findings.add(new FieldError(at, BatchError.LINE_MOVED_ON, line.code()));
            }
            if (revoked.contains(line.code())) {
                findings.add(new FieldError(at, BatchError.ALREADY_REVOKED, line.code()));
            }
            for (FormField field : form.fields()) {
                String value = line.value(field.key());
                if ((field.required() && value.isBlank()) || value.codePointCount(0, value.length()) > field.maxLength()) {
                    findings.add(new FieldError(at + '/' + field.key(), BatchError.FIELD_MISSING, line.code(), field.heading()));
                }
            }
            String twin = twin(line, seen);
            if (twin != null) {
                findings.add(new FieldError(at, BatchError.TWICE_IN_LIST, line.code(), twin));
            }
        }
        return findings;
    }

    /** A list has one set of columns: what a line's own letter asks for beyond it, or leaves out of it, would be lost or made up. @param forms of each line */
    List<FieldError> otherColumns(List<ListedLine> lines, List<FormDefinition> forms) {
        List<FieldError> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!forms.get(i).fields().equals(form.fields())) {
                findings.add(new FieldError("/lines/" + i, BatchError.OTHER_COLUMNS, lines.get(i).code(), lines.get(0).code()));
            }
        }
        return findings;
    }

    private String twin(ListedLine line, Map<String, String> seen) {
        for (String key : IDENTITIES) {
            String value = VietnameseText.squash(line.value(key));
            if (!value.isEmpty() && form.field(key).isPresent()) {
                return seen.putIfAbsent(key + value, line.code());
            }
        }
        return null;
    }
}
