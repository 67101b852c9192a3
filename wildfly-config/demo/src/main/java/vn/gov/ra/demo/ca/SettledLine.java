package vn.gov.ra.demo.ca;

/**
 * The operator's answer to one line.
 *
 * @param serialHex   the certificate concerned; empty when there is none
 * @param tokenSerial the device that goes with it; empty when there is none
 * @param authority   alias that the serial belongs to; empty when there is none
 */
record SettledLine(String lineCode, String serialHex, String tokenSerial, Outcome outcome, String note, String authority) {

    /** Whether the result carries a certificate file for the line. */
    boolean bringsCertificate() {
        return outcome == Outcome.ISSUED || outcome == Outcome.RENEWED || outcome == Outcome.CHANGED;
    }

    SettledLine withSerial(String serial) {
        return new SettledLine(lineCode, serial, tokenSerial, outcome, note, authority);
    }
}
