package vn.gov.ra.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.SecretBox;

/**
 * Proof in a form that it was shown to this account for this draft. It does not end with the session, because a form may be sent after
 * it; another site cannot make one, and with it nobody else's typing is kept as theirs who signed in next at the same PC.
 */
@ApplicationScoped
public class DraftTickets {

    private static final String PURPOSE = "form_draft.ticket";
    private static final int LONGEST = 600;

    private final SecretBox box;

    /** For the container, which makes its proxies with it. */
    public DraftTickets() {
        this(null);
    }

    @Inject
    public DraftTickets(SecretBox box) {
        this.box = box;
    }

    public String of(UUID account, String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(box.sealText(account + "|" + DraftKey.checked(key), PURPOSE));
    }

    /** The key, when the ticket is genuine and of that account. */
    public Optional<String> key(UUID account, String ticket) {
        return opened(ticket).filter(text -> account != null && text.startsWith(account + "|")).map(text -> text.substring(text.indexOf('|') + 1));
    }

    /** Whether it is genuine, whosever it is. */
    public boolean genuine(String ticket) {
        return opened(ticket).isPresent();
    }

    private Optional<String> opened(String ticket) {
        if (ticket == null || ticket.isEmpty() || ticket.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(box.openText(Base64.getUrlDecoder().decode(ticket), PURPOSE));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException forged) {
            return Optional.empty();
        }
    }
}
