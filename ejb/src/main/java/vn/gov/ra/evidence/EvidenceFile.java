package vn.gov.ra.evidence;

/**
 * One file of the evidence.
 *
 * @param path in the ZIP, ASCII, with slashes
 * @param title what it is, as the index says it
 */
record EvidenceFile(String path, String title, byte[] content) {
}
