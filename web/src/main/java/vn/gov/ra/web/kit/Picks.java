package vn.gov.ra.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyFilter;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.web.support.Labels;

/** Searches of {@code ra:personPicker} and {@code ra:agencyPicker}: what the reader may list, by folded words. */
@Named("picks")
@RequestScoped
public class Picks {

    private static final int MOST = 12;
    private static final int SHORTEST = 2;
    private static final String TYPED = "-q";
    static final String LOOK = "-look";
    static final String PLAIN = "-plain";

    @Inject
    private PersonService people;
    @Inject
    private AgencyService agencies;
    @Inject
    private Labels labels;
    @Inject
    private HttpServletRequest request;

    private final Map<String, String> words = new Typed();
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, Boolean> nobody = new HashMap<>();

    /** One that may be picked. @param note what tells it from its namesakes */
    public record Pick(UUID id, String name, String note) {
    }

    /** What was typed, by id of the picker: read from the request, because it decides what is decoded before any value is set. */
    public Map<String, String> getWords() {
        return words;
    }

    /** Whether the page offers what was found, as it does without a script: the search was pressed, or one of its answers comes back. */
    public boolean asked(String id) {
        return request.getParameter(id + LOOK) != null || request.getParameter(id + PLAIN) != null;
    }

    /** Whether one of what was found was chosen without a script, so that the hidden answer may be empty. */
    public boolean answered(String id) {
        String chosen = request.getParameter(id + PLAIN);
        return chosen != null && !chosen.isEmpty();
    }

    /** Ids chosen without a script, by id of the picker; one of what was offered. */
    public Map<String, String> getPlain() {
        return plain;
    }

    /** Boxes that take a choice back, by id of the picker. */
    public Map<String, Boolean> getNobody() {
        return nobody;
    }

    /** @return what holds after this form: nobody where that was said, else what was chosen the plain way, else {@code picked} */
    public UUID kept(String id, UUID picked) {
        String chosen = plain.get(id);
        return Boolean.TRUE.equals(nobody.get(id)) ? null : chosen == null ? picked : UUID.fromString(chosen);
    }

    /** Searching changes nothing; the page shows what was found. */
    public String look() {
        return null;
    }

    public List<Pick> found(String kind, String id) {
        return find(kind, words.get(id));
    }

    /** @param kind {@code person} or {@code agency} */
    List<Pick> find(String kind, String typed) {
        String q = VietnameseText.cleanToNull(typed);
        if (q == null || q.length() < SHORTEST) {
            return List.of();
        }
        Paging some = Paging.of(null, MOST);
        return "person".equals(kind) ? people.list(new PersonFilter(q, null), some).items().stream().map(this::pick).toList()
                : agencies.list(AgencyFilter.words(q), some).items().stream().map(this::pick).toList();
    }

    /** Name of what is picked already; empty where nothing is. */
    public String chosen(String kind, UUID id) {
        return id == null ? "" : labels.of("kit.pick.chosen", "person".equals(kind) ? people.get(id).fullName() : agencies.get(id).name());
    }

    private Pick pick(PersonView person) {
        return new Pick(person.id(), person.fullName(), person.toldBy(labels::shown));
    }

    /** With the agency above it, so that two communes of one name are told apart. */
    private Pick pick(AgencyView agency) {
        String above = agency.parentId() == null ? agency.province() : agencies.get(agency.parentId()).name();
        return new Pick(agency.id(), agency.name(), agency.code() + (above == null ? "" : " · " + above));
    }

    /** The texts of the searches of this request; setting one changes nothing, it came from there. */
    private final class Typed extends AbstractMap<String, String> {

        @Override
        public String get(Object id) {
            return request.getParameter(id + TYPED);
        }

        @Override
        public String put(String id, String text) {
            return get(id);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
