package vn.gov.ra.certificate;

import java.util.List;
import java.util.Map;

/**
 * An authority to register; lists and map may be null for none.
 *
 * @param certificate PEM or base64 DER
 * @param parent alias of the authority that signed it; null for none
 */
public record AuthorityDraft(String alias, String certificate, String parent, List<String> crlUrls, List<String> ocspUrls, boolean trustAnchor,
        Map<String, String> hostAliases) {
}
