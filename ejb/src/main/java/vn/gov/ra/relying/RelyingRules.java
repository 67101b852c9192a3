package vn.gov.ra.relying;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;

/** What may be entered about a relying system; everything that is wrong is said at once. */
final class RelyingRules {

    static final List<String> SCOPES = List.of(Scope.STATUS_READ, Scope.INVENTORY_READ, Scope.DOSSIER_WRITE, Scope.WEBHOOK_MANAGE, Scope.AUDIT_READ);
    static final int PER_MINUTE = 600;
    static final int PER_DAY = 100_000;

    private static final Pattern CLIENT_ID = Pattern.compile("[a-z0-9][a-z0-9-]{2,59}");
    /** Clients of the portal and of the provider itself. */
    private static final Set<String> NOT_OURS = Set.of("account", "account-console", "admin-cli", "broker", "realm-management", "security-admin-console");
    private static final int MOST_ADDRESSES = 50;
    private static final int MOST_CALLS = 1_000_000_000;
    private static final int LONGEST = 200;
    private static final int LONGEST_PURPOSE = 300;

    private RelyingRules() {
    }

    /** @return the draft as it will be kept */
    static RelyingDraft checked(RelyingDraft draft) {
        List<FieldError> faults = new ArrayList<>();
        String clientId = draft.clientId() == null ? "" : draft.clientId().strip();
        if (!CLIENT_ID.matcher(clientId).matches() || clientId.startsWith("ra-") || NOT_OURS.contains(clientId)) {
            faults.add(new FieldError("/clientId", RelyingError.BAD_CLIENT_ID, clientId));
        }
        String name = text(draft.name(), "name", LONGEST, faults);
        String purpose = text(draft.purpose(), "purpose", LONGEST_PURPOSE, faults);
        String contact = text(draft.contact(), "contact", LONGEST, faults);
        if (draft.agencyId() == null) {
            faults.add(new FieldError("/agency", SharedError.REQUIRED, "agency"));
        }
        Set<String> scopes = draft.scopes() == null ? Set.of() : draft.scopes();
        scopes.stream().filter(scope -> !SCOPES.contains(scope)).forEach(scope -> faults.add(new FieldError("/scopes", RelyingError.UNKNOWN_SCOPE, scope)));
        if (scopes.isEmpty()) {
            faults.add(new FieldError("/scopes", SharedError.REQUIRED, "scopes"));
        }
        List<String> addresses = addresses(draft.addresses() == null ? List.of() : draft.addresses(), faults);
        int minute = calls(draft.perMinute(), PER_MINUTE, "perMinute", faults);
        int day = calls(draft.perDay(), PER_DAY, "perDay", faults);
        if (!faults.isEmpty()) {
            throw new DomainException(one(faults), faults, arguments(faults));
        }
        return new RelyingDraft(clientId, name, draft.agencyId(), purpose, contact, scopes, addresses, minute, day);
    }

    /** What is wrong alone is the refusal itself. */
    private static ErrorCode one(List<FieldError> faults) {
        return faults.size() == 1 ? faults.get(0).error() : SharedError.INVALID_INPUT;
    }

    private static Object[] arguments(List<FieldError> faults) {
        return faults.size() == 1 ? faults.get(0).arguments() : new Object[] {faults.get(0).pointer()};
    }

    private static String text(String given, String field, int longest, List<FieldError> faults) {
        String clean = VietnameseText.cleanToNull(given);
        if (clean == null) {
            faults.add(new FieldError("/" + field, SharedError.REQUIRED, field));
        } else if (clean.length() > longest) {
            faults.add(new FieldError("/" + field, SharedError.TOO_LONG, field));
        }
        return clean;
    }

    private static List<String> addresses(List<String> given, List<FieldError> faults) {
        List<String> blocks = new ArrayList<>();
        for (String one : given) {
            try {
                if (!one.isBlank()) {
                    blocks.add(AddressBlock.parse(one).text());
                }
            } catch (DomainException unreadable) {
                faults.add(new FieldError("/addresses", RelyingError.BAD_ADDRESS, one));
            }
        }
        if (blocks.size() > MOST_ADDRESSES) {
            faults.add(new FieldError("/addresses", SharedError.TOO_LONG, "addresses"));
        }
        return blocks.stream().distinct().toList();
    }

    private static int calls(Integer given, int usual, String field, List<FieldError> faults) {
        if (given != null && (given < 1 || given > MOST_CALLS)) {
            faults.add(new FieldError("/" + field, RelyingError.BAD_QUOTA, given));
        }
        return given == null ? usual : given;
    }
}
