package vn.gov.ra.rest.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.search.KindCount;
import vn.gov.ra.search.SearchKind;
import vn.gov.ra.search.SearchResult;
import vn.gov.ra.search.SearchService;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Finds anything the caller may open, by any name or number. */
@Path("v1/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class SearchResource {

    @Inject
    private SearchService search;

    /**
     * One page.
     *
     * @param counts how much there is of each kind looked for, counted up to a thousand
     */
    public record Page(List<Found> items, List<KindCount> counts, String nextCursor) {
    }

    /** @param kinds {@code kind=PERSON&kind=AGENCY} or {@code kind=PERSON,AGENCY}; none: everything */
    @GET
    public Page find(@BeanParam PageParams page, @QueryParam("kind") List<String> kinds) {
        SearchResult result = search.find(page.q(), kinds(kinds), page.limit(), page.cursor());
        return new Page(result.items().stream().map(Found::of).toList(), result.counts(), result.nextCursor());
    }

    private static Set<SearchKind> kinds(List<String> words) {
        Set<SearchKind> kinds = EnumSet.noneOf(SearchKind.class);
        for (String word : String.join(",", words == null ? List.of() : words).split(",")) {
            if (!word.isBlank()) {
                SearchKind kind = SearchKind.named(word.strip());
                if (kind == null) {
                    throw new DomainException(SharedError.INVALID_INPUT, "kind");
                }
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
