package vn.gov.ra.request;

import java.util.Map;
import java.util.Set;

/**
 * A line that asks to be judged.
 *
 * @param values as they are kept, unsealed
 * @param overridden codes for which the agency gave a reason
 * @param pointer where the line stands in what was sent; empty for the line itself
 */
record Plea(RequestLine line, Map<String, String> values, Set<String> overridden, String pointer) {
}
