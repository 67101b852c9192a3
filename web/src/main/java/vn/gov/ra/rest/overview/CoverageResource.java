package vn.gov.ra.rest.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.overview.AgencyLevel;
import vn.gov.ra.overview.Coverage;
import vn.gov.ra.overview.CoverageCategory;
import vn.gov.ra.overview.CoverageService;
import vn.gov.ra.overview.Gap;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Who should have a certificate and has one, against the targets (chỉ tiêu). */
@Path("v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class CoverageResource {

    @Inject
    private CoverageService coverage;

    /**
     * A target as it is sent.
     *
     * @param percent 0 to 100
     * @param dueOn null: no day
     */
    public record Target(Integer percent, String dueOn) {
    }

    @GET
    public Slice<Coverage> list() {
        return new Slice<>(coverage.all(), null);
    }

    /** Those who have none; one category, one level or all. */
    @GET
    @Path("{category}/missing")
    public Slice<Gap> missing(@BeanParam PageParams page, @PathParam("category") String category, @QueryParam("level") String level) {
        return coverage.missing(category(category), level == null || level.isBlank() ? null : level(level), page.paging());
    }

    @PUT
    @Path("{category}/{level}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = CoverageService.class, method = "aim")
    public Response aim(@PathParam("category") String category, @PathParam("level") String level, @HeaderParam(IfMatch.HEADER) String seen, Target body) {
        Coverage changed = coverage.aim(level(level), category(category), body.percent() == null ? -1 : body.percent(), Words.date(body.dueOn(), "/dueOn"), IfMatch.version(seen));
        return IfMatch.ok(changed, changed.version());
    }

    private static CoverageCategory category(String word) {
        return known(Words.word(CoverageCategory.class, word, "category"), word);
    }

    private static AgencyLevel level(String word) {
        return known(Words.word(AgencyLevel.class, word, "level"), word);
    }

    private static <T> T known(T found, String word) {
        if (found == null) {
            throw new DomainException(SharedError.NOT_FOUND, word);
        }
        return found;
    }
}
