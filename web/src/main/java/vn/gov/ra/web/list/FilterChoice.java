package vn.gov.ra.web.list;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.web.support.Listing;

/**
 * One of many that a page is narrowed to, by its address: under its name stands the id, chosen from what the field finds while one types; under the
 * name and {@code -q} the words, which count where nothing was chosen, as they come without a script.
 */
public abstract class FilterChoice {

    static final String WORDS = "-q";
    private static final int MOST = 12;

    @Inject
    private HttpServletRequest request;
    @Inject
    private Listing listing;

    private boolean asked;
    private One chosen;
    private List<One> found = List.of();

    /** One that may be chosen. @param note what tells it from its namesakes */
    protected record One(UUID id, String name, String note) {
    }

    /** One of several the words fit. @param href the same page narrowed to it */
    public record Candidate(String name, String note, String href) {
    }

    /** Of the parameter, and of what is found while one types. */
    public abstract String getName();

    /** Whether the reader has more than one to choose from. */
    public abstract boolean isOffered();

    /** @throws DomainException where it is not there or not the reader's */
    protected abstract One byId(UUID id);

    /** Those of the reader that the words fit. */
    protected abstract List<One> byWords(String words, Paging some);

    /** Null for all. @throws DomainException {@link SharedError#INVALID_INPUT} for what is no identifier */
    public UUID getId() {
        return chosen() == null ? null : chosen().id();
    }

    /** Its name, or the words where they fit none or several. */
    public String getShown() {
        return chosen() == null ? getWords() : chosen().name();
    }

    public String getWords() {
        return text(getName() + WORDS);
    }

    /** Whether words were sent that fit none or several. */
    public boolean isUnclear() {
        return chosen() == null && getWords() != null && isOffered();
    }

    public List<Candidate> getCandidates() {
        return chosen() != null ? List.of()
                : found.stream().map(one -> new Candidate(one.name(), one.note(), listing.with(getName(), one.id().toString(), getName() + WORDS))).toList();
    }

    private One chosen() {
        if (!asked) {
            asked = true;
            String id = text(getName());
            String words = getWords();
            if (id != null) {
                chosen = byId(parsed(id));
            } else if (words != null && isOffered()) {
                found = byWords(words, Paging.of(null, MOST));
                chosen = found.size() == 1 ? found.get(0) : null;
            }
        }
        return chosen;
    }

    private UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/" + getName(), SharedError.INVALID_INPUT, getName())), getName());
        }
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? null : VietnameseText.cleanToNull(sent.replace("\0", ""));
    }
}
