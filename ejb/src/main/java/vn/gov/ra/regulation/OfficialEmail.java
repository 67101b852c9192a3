package vn.gov.ra.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which e-mail addresses count as official: issued by a state agency, never a private provider's (notes on the forms of Nghị định 68/2024).
 *
 * @param allowed domains that count, each with everything below it, with or without {@code @} or {@code *.} before them; empty: every domain that is not blocked
 * @param blocked domains that never count
 */
public record OfficialEmail(List<String> allowed, List<String> blocked) {

    private static final Pattern SHAPE = Pattern.compile("^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,}$");

    public OfficialEmail {
        allowed = lower(allowed);
        blocked = lower(blocked);
    }

    /** What is wrong with the address; empty when nothing is. */
    public Optional<RegulationError> check(String address) {
        if (address == null || !SHAPE.matcher(address).matches() || address.contains("..")) {
            return Optional.of(RegulationError.EMAIL_MALFORMED);
        }
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (under(domain, blocked)) {
            return Optional.of(RegulationError.EMAIL_PRIVATE);
        }
        return allowed.isEmpty() || under(domain, allowed) ? Optional.empty() : Optional.of(RegulationError.EMAIL_NOT_OFFICIAL);
    }

    private static boolean under(String domain, List<String> domains) {
        return domains.stream().anyMatch(one -> domain.equals(one) || domain.endsWith("." + one));
    }

    private static List<String> lower(List<String> domains) {
        return domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT).replaceFirst("^[@.*]+", "")).toList();
    }
}
