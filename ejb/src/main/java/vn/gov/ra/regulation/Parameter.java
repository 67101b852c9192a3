package vn.gov.ra.regulation;

/**
 * A rule parameter.
 *
 * @param key such as {@code ca.term.issue}; its unit stands in its label
 * @param reference the article it comes from; null for the office's own
 */
public record Parameter(String edition, String key, String value, Evidence evidence, String reference, long version) {
}
