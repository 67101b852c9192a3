package vn.gov.ra.certificate;

import java.util.List;
import java.util.Map;

/**
 * What of an authority is to change; null leaves it as it is.
 *
 * @param responderMode name of a {@link ResponderMode}
 * @param unissuedAnswer name of an {@link UnissuedAnswer}
 * @param expectedPeriodHours after how many hours it publishes the next list; 0: nothing is entered any more
 */
public record AuthorityPatch(List<String> crlUrls, List<String> ocspUrls, Map<String, String> hostAliases, Boolean trustAnchor, String responderMode,
        String unissuedAnswer, Integer expectedPeriodHours) {
}
