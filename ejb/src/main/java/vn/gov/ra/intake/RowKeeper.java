package vn.gov.ra.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.DossierForms;
import vn.gov.ra.security.SecretBox;

/** Opens and writes rows, in the caller's transaction. */
@Dependent
class RowKeeper {

    private static final String PURPOSE = "import_row.content";
    private static final int AT_ONCE = 500;

    @Inject
    private IntakeRepository rows;
    @Inject
    private RowJudge judge;
    @Inject
    private Regulation regulation;
    @Inject
    private DossierForms forms;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private SecretBox box;

    /**
     * Judges one row anew and puts right who is whose duplicate.
     *
     * @return the row, then the others that something new is said about
     */
    List<ImportRow> mend(ImportFile file, ImportRow row, RowContent changed) {
        String before = row.subjectKey();
        RowJudge.Judged judged = judge.judge(form(file.view()), file.view().agencyId(), List.of(changed)).get(0);
        write(row, judged, null);
        rows.flush();
        List<ImportRow> touched = new ArrayList<>(List.of(row));
        for (String subject : new HashSet<>(Arrays.asList(before, judged.subjectKey()))) {
            List<ImportRow> twins = rows.about(file.view().id(), subject);
            for (int i = 0; i < twins.size(); i++) {
                RowContent plain = open(twins.get(i));
                List<Found> others = without(plain.judging(), Finding.DUPLICATE_IN_FILE);
                write(twins.get(i), new RowJudge.Judged(plain.judged(others), subject), i == 0 ? null : twins.get(0).rowNo());
                if (!touched.contains(twins.get(i))) {
                    touched.add(twins.get(i));
                }
            }
        }
        rows.flush();
        tellTwinsElsewhere(file.view().id(), row.id());
        count(file);
        return touched;
    }

    /**
     * Says of rows that another file, which waits too, is about the same subject. Rows are committed part by part, so whichever of two checks ends last
     * sees all rows of the other.
     *
     * @param rowId only this row; null: all rows of the import, that many at once
     */
    void tellTwinsElsewhere(UUID importId, UUID rowId) {
        Map<UUID, TwinElsewhere> first = new LinkedHashMap<>();
        rows.twinsElsewhere(importId, rowId).forEach(twin -> first.putIfAbsent(twin.rowId(), twin));
        List<UUID> ids = List.copyOf(first.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (ImportRow row : rows.byIds(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
                TwinElsewhere twin = first.get(row.id());
                RowContent plain = open(row);
                List<Found> found = new ArrayList<>(without(plain.judging(), Finding.DUPLICATE_IN_OTHER_FILE));
                found.add(Found.of(plain.identifying(), Finding.DUPLICATE_IN_OTHER_FILE, null, twin.twinRow(), twin.twinFile()));
                RowContent told = plain.judged(found);
                row.judged(seal(told), told, row.subjectKey());
            }
        }
        rows.flush();
    }

    private static List<Found> without(List<Found> found, Finding finding) {
        return found.stream().filter(one -> !one.code().equals(finding.code())).toList();
    }

    void write(ImportRow row, RowJudge.Judged judged, Integer twin) {
        RowContent content = judged.content();
        if (twin != null) {
            List<Found> found = new ArrayList<>(content.judging());
            found.add(Found.of(content.identifying(), Finding.DUPLICATE_IN_FILE, null, twin));
            content = content.judged(found);
        }
        row.judged(seal(content), content, judged.subjectKey());
    }

    void count(ImportFile file) {
        int[] counts = rows.counts(file.view().id());
        file.counted(counts[0], counts[1], counts[2]);
    }

    /** With the columns of the draft that the rows are for, else those of the day the file came. */
    FormDefinition form(ImportView file) {
        return file.into() != null ? forms.of(file.into()) : regulation.form(file.edition(), file.form()).on(calendar.dateOf(file.createdAt()));
    }

    RowContent open(ImportRow row) {
        return RowContent.of(box.openText(row.content(), PURPOSE));
    }

    byte[] seal(RowContent plain) {
        return box.sealText(plain.json(), PURPOSE);
    }
}
