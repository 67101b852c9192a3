package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.RowContent;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.security.SecretBox;

/** Opens and seals what rows say: personal numbers stand in them. */
@Dependent
class RowSeal {

    private static final String PURPOSE = "takeover_row.content";

    @Inject
    private SecretBox box;

    byte[] seal(RowContent content) {
        return box.sealText(content.json(), PURPOSE);
    }

    RowContent open(BookRow row) {
        return RowContent.of(box.openText(row.content(), PURPOSE));
    }

    Staged staged(BookRow row, String book) {
        RowContent content = open(row);
        return new Staged(row.id(), row.kind(), book, row.rowNo(), content.values(), content.reading(), row.der());
    }

    void judge(BookRow row, Verdict verdict) {
        RowContent judged = open(row).judged(verdict.findings());
        List<Found> all = judged.findings();
        Found first = all.stream().filter(Found::error).findFirst().orElse(all.isEmpty() ? null : all.get(0));
        row.judged(seal(judged), verdict.outcome(), first == null ? null : first.code(), verdict.objectId());
    }

    StagedView view(BookRow row, String book, boolean masked) {
        RowView shown = open(row).shown(row.id(), row.rowNo(), masked);
        return new StagedView(shown, row.kind(), book, row.sourceId(), row.outcome(), row.made(), row.objectId(), row.decision(), row.decisionNote(), row.version());
    }
}
