package vn.gov.ra.rest.batch;

import java.util.List;
import java.util.UUID;
import vn.gov.ra.batch.Sending;
import vn.gov.ra.batch.SignedBy;
import vn.gov.ra.rest.dossier.Words;

/**
 * Body of a command on a list; each command takes what it needs.
 *
 * @param lines for {@code add-lines}, {@code remove-lines}, {@code carry-forward}
 * @param method {@code PADES SCAN}, for {@code sign}
 * @param attachmentId signed letter or proof, attached before
 * @param outDocNo number of the letter, for {@code record-sending}
 * @param receiptNo the operator's number, for {@code acknowledge}
 */
public record BatchCommand(String comment, List<String> acknowledgedWarnings, List<String> lines, String method, String attachmentId, String outDocNo,
        String outDocDate, String channel, String receiptNo) {

    List<UUID> ids() {
        return BatchBody.ids(lines);
    }

    SignedBy signedBy() {
        return Words.word(SignedBy.class, method, "/method");
    }

    UUID attachment() {
        return Words.uuid(attachmentId, "/attachmentId");
    }

    Sending sending() {
        return new Sending(outDocNo, Words.date(outDocDate, "/outDocDate"), channel, attachment());
    }
}
