package vn.gov.ra.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;

/** Finds what the caller may open, by any name or number it has. Accents, apostrophes and capitals do not matter. */
@Stateless
public class SearchService {

    @Inject
    private SearchQuery query;
    @Inject
    private PersonService people;
    @Inject
    private CurrentActor current;

    /**
     * The best first: whole names and numbers, then beginnings, then words, then letters within.
     *
     * @param text name, initials, alias, code, number of a letter, serial in hex or decimal or its last four, or a whole personal number
     * @param kinds what is looked for; empty: everything
     * @param limit what the caller asked for, null for the usual page
     * @param cursor {@code nextCursor} of the page before, null for the first
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public SearchResult find(String text, Collection<SearchKind> kinds, Integer limit, String cursor) {
        Collection<SearchKind> wanted = wanted(kinds);
        SearchRun run = query.run(text, current.get().scope());
        if (run.nothing()) {
            return new SearchResult(List.of(), List.of(), null);
        }
        List<KindCount> counts = run.count(wanted);
        Slice<SearchHit> found = run.page(cursor, Slice.limit(limit));
        Optional<SearchHit> numbered = cursor == null ? numbered(text, wanted) : Optional.empty();
        List<SearchHit> all = new ArrayList<>(numbered.stream().toList());
        all.addAll(found.items());
        return new SearchResult(all, counts, found.nextCursor());
    }

    /** How much there is of every kind, counted up to {@link KindCount#CAP}; kinds without any are left out. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<KindCount> counts(String text) {
        SearchRun run = query.run(text, current.get().scope());
        return run.nothing() ? List.of() : run.count(EnumSet.allOf(SearchKind.class)).stream().filter(found -> found.count() > 0).toList();
    }

    /** The best few of every kind that has any, with the number of hits counted up to {@link KindCount#CAP}. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<SearchGroup> overview(String text, int each) {
        SearchRun run = query.run(text, current.get().scope());
        List<SearchGroup> groups = new ArrayList<>();
        if (run.nothing()) {
            return groups;
        }
        numbered(text, EnumSet.allOf(SearchKind.class)).ifPresent(hit -> groups.add(new SearchGroup(hit.kind(), new KindCount(hit.kind(), 1, false), List.of(hit))));
        for (KindCount found : run.count(EnumSet.allOf(SearchKind.class))) {
            if (found.count() > 0) {
                groups.add(new SearchGroup(found.kind(), found, run.best(found.kind(), each)));
            }
        }
        return inOrder(groups);
    }

    /** Kinds by how well their best fits; equals as the enumeration has them. */
    private static List<SearchGroup> inOrder(List<SearchGroup> groups) {
        return groups.stream().sorted(Comparator.comparing(group -> group.best().get(0).fit() == Fit.NATIONAL_ID ? -1
                : group.best().get(0).fit().ordinal())).toList();
    }

    private static Collection<SearchKind> wanted(Collection<SearchKind> kinds) {
        return kinds == null || kinds.isEmpty() ? EnumSet.allOf(SearchKind.class) : EnumSet.copyOf(kinds);
    }

    /** A whole personal number, for those who may see one. Who looked for a number is kept in the trail, the number is not. */
    private Optional<SearchHit> numbered(String text, Collection<SearchKind> kinds) {
        if (!kinds.contains(SearchKind.PERSON) || current.get().masked()) {
            return Optional.empty();
        }
        Optional<PersonView> person = people.findByNationalId(text);
        return person.map(found -> new SearchHit(SearchKind.PERSON, found.id(), SearchKind.PERSON, found.fullName(), null, null, Fit.NATIONAL_ID));
    }
}
