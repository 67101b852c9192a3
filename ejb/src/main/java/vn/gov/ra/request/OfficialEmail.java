package vn.gov.ra.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms' rule that the address is one of a state agency ("KHÔNG dùng gmail/yahoo/hotmail…"); which domains are official is data. */
record OfficialEmail(List<String> domains) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final Set<String> PRIVATE = Set.of("gmail.com", "yahoo.com", "yahoo.com.vn", "hotmail.com", "outlook.com", "outlook.com.vn", "icloud.com",
            "live.com", "msn.com", "proton.me", "protonmail.com", "zoho.com", "aol.com", "mail.ru");

    OfficialEmail {
        domains = domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT).replaceFirst("^[@.*]+", "")).toList();
    }

    Optional<RequestError> fault(String address) {
        if (!SHAPE.matcher(address).matches()) {
            return Optional.of(RequestError.BAD_EMAIL);
        }
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (PRIVATE.contains(domain)) {
            return Optional.of(RequestError.EMAIL_PRIVATE);
        }
        boolean official = domains.isEmpty() || domains.stream().anyMatch(allowed -> domain.equals(allowed) || domain.endsWith("." + allowed));
        return official ? Optional.empty() : Optional.of(RequestError.EMAIL_NOT_OFFICIAL);
    }
}
