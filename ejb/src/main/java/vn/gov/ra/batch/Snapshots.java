package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.ra.batch.list.LineSnapshot;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.security.SecretBox;

/** The frozen copies of a list's lines, sealed, because personal numbers stand in them. */
@Dependent
class Snapshots {

    private static final String PURPOSE = "batch_line.snapshot";

    @Inject
    private SecretBox box;

    byte[] seal(ListedLine line) {
        return box.sealText(LineSnapshot.write(line), PURPOSE);
    }

    ListedLine open(BatchLine line) {
        return LineSnapshot.read(box.openText(line.snapshot(), PURPOSE));
    }

    /** The hash of the copies as they are stored now. */
    String hash(SubmissionBatch batch, List<BatchLine> lines) {
        return LineSnapshot.contentHash(batch.number(), batch.form(), batch.edition(), lines.stream().map(line -> box.openText(line.snapshot(), PURPOSE)).toList());
    }
}
