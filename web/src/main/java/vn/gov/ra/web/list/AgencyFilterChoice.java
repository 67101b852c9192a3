package vn.gov.ra.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyFilter;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Listing;

/**
 * The agency a page is narrowed to, by its address: {@code agency} is its id, chosen from what the field finds while one types; {@code agency-q}
 * are the words, which count where nothing was chosen, as they come without a script. Only the office has more than one agency to choose from.
 */
@Named("agencyFilter")
@RequestScoped
public class AgencyFilterChoice {

    static final String ID = "agency";
    static final String WORDS = "agency-q";
    private static final Set<String> OFFICE = Set.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN);
    private static final int MOST = 12;

    @Inject
    private HttpServletRequest request;
    @Inject
    private AgencyService agencies;
    @Inject
    private CurrentUser me;
    @Inject
    private Listing listing;

    private boolean asked;
    private AgencyView agency;
    private List<AgencyView> found = List.of();

    /** One of several agencies the words fit. @param href the same page narrowed to it */
    public record Candidate(String name, String code, String href) {
    }

    public boolean isOffered() {
        return me.hasAny(OFFICE);
    }

    /** Null for all. @throws DomainException {@link SharedError#INVALID_INPUT} for what is no identifier */
    public UUID getId() {
        return agency() == null ? null : agency.id();
    }

    /** Its name, or the words where they fit none or several. */
    public String getShown() {
        return agency() == null ? getWords() : agency.name();
    }

    public String getWords() {
        return text(WORDS);
    }

    /** Whether words were sent that fit none or several. */
    public boolean isUnclear() {
        return agency() == null && getWords() != null && isOffered();
    }

    public List<Candidate> getCandidates() {
        return agency() != null ? List.of() : found.stream().map(one -> new Candidate(one.name(), one.code(), listing.with(ID, one.id().toString(), WORDS))).toList();
    }

    private AgencyView agency() {
        if (!asked) {
            asked = true;
            String id = text(ID);
            String words = getWords();
            if (id != null) {
                agency = agencies.get(parsed(id));
            } else if (words != null && isOffered()) {
                found = agencies.list(AgencyFilter.words(words), Paging.of(null, MOST)).items();
                agency = found.size() == 1 ? found.get(0) : null;
            }
        }
        return agency;
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/" + ID, SharedError.INVALID_INPUT, ID)), ID);
        }
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? null : VietnameseText.cleanToNull(sent.replace("\0", ""));
    }
}
