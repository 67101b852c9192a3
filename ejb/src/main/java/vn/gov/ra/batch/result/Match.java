package vn.gov.ra.batch.result;

import java.util.List;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.batch.SentLine;
import vn.gov.ra.shared.ErrorCode;

/**
 * What one part of an answer says of one line.
 *
 * @param seq place in the report, from 1
 * @param entryName file or row it comes from
 * @param line null where it belongs to none
 * @param certificate null where none came
 * @param code what does not fit; null where everything does
 * @param arguments of the code's message
 */
record Match(int seq, String entryName, SentLine line, MatchLevel level, LineOutcome outcome, FoundCertificate certificate, String serial,
        String tokenSerial, String note, ErrorCode code, List<String> arguments) {

    Match {
        arguments = List.copyOf(arguments);
    }

    /** What people call it: line code, else serial, else file. */
    String shown() {
        if (line != null) {
            return line.copy().code();
        }
        return serial == null || serial.isEmpty() ? entryName : serial;
    }
}
