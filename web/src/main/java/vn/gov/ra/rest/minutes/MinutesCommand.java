package vn.gov.ra.rest.minutes;

import java.util.List;
import vn.gov.ra.handover.Acceptance;
import vn.gov.ra.handover.LineAnswer;
import vn.gov.ra.rest.dossier.Words;

/**
 * Body of a command on minutes.
 *
 * @param method {@code PADES SCAN PAGE}; without it {@code SCAN} where a file came, else {@code PAGE}
 * @param file scan or signed PDF in base64
 * @param answers the receiver's word on single devices; those not named are accepted
 * @param mandate number and date of the letter of introduction or authorisation by which the receiver signs for the agency
 */
public record MinutesCommand(String comment, String method, String fileName, String file, List<Answer> answers, String mandate) {

    /** The word on one device. @param accepted null counts as yes @param note why not */
    public record Answer(String tokenId, Boolean accepted, String note) {
    }

    Acceptance acceptance() {
        return new Acceptance(answers == null ? List.of() : answers.stream().map(one -> new LineAnswer(Words.uuid(one.tokenId(), "/answers"),
                one.accepted() == null || one.accepted(), one.note())).toList(), mandate);
    }
}
