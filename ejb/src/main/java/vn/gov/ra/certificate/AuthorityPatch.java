package vn.gov.ra.certificate;

import java.util.List;
import java.util.Map;

/**
 * What of an authority is to change; null leaves it as it is.
 *
 * @param responderMode name of a {@link ResponderMode}
 * @param unissuedAnswer name of an {@link UnissuedAnswer}
 */
public record AuthorityPatch(List<String> crlUrls, List<String> ocspUrls, Map<String, String> hostAliases, Boolean trustAnchor, String responderMode,
        String unissuedAnswer) {
}
