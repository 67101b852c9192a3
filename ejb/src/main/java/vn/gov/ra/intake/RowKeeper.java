package vn.gov.ra.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.security.SecretBox;

/** Opens and writes rows, in the caller's transaction. */
@Dependent
class RowKeeper {

    private static final String PURPOSE = "import_row.content";

    @Inject
    private IntakeRepository rows;
    @Inject
    private RowJudge judge;
    @Inject
    private Regulation regulation;
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
                List<Found> others = plain.judging().stream().filter(found -> !found.code().equals(Finding.DUPLICATE_IN_FILE.code())).toList();
                write(twins.get(i), new RowJudge.Judged(plain.judged(others), subject), i == 0 ? null : twins.get(0).rowNo());
                if (!touched.contains(twins.get(i))) {
                    touched.add(twins.get(i));
                }
            }
        }
        rows.flush();
        count(file);
        return touched;
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

    FormDefinition form(ImportView file) {
        return regulation.form(file.edition(), file.form());
    }

    RowContent open(ImportRow row) {
        return RowContent.of(box.openText(row.content(), PURPOSE));
    }

    byte[] seal(RowContent plain) {
        return box.sealText(plain.json(), PURPOSE);
    }
}
