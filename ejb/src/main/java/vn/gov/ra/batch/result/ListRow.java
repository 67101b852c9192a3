package vn.gov.ra.batch.result;

/**
 * A row of the operator's list, cells cleaned.
 *
 * @param serial lower-case hex of the certificate; as written where it is no number; empty where there is none
 * @param outcome the word as written; empty where there is none
 */
record ListRow(String lineCode, String serial, String tokenSerial, String outcome, String note) {
}
