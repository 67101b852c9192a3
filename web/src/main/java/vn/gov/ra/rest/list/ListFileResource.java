package vn.gov.ra.rest.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.security.Role;
import vn.gov.ra.web.list.ListFile;
import vn.gov.ra.web.list.ListFiles;

/** A filtered list as a file (xuất danh sách). */
@Path("v1/exports")
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class ListFileResource {

    @Inject
    private ListFiles files;

    /**
     * Filters and {@code sort} are the parameters of the list's page.
     *
     * @param list {@code dossiers review batches certificates tokens handovers personnel reorganisations declarations takeovers trainings commitments attestations accounts balance stock subscribers agencies users audit imports outside coverage missing retention-due retentions person-holds releases};
     *        of one object, named by {@code id}: {@code declaration-synthesis attestation-sheet reorganisation-placements reorganisation-tasks}
     * @param format {@code csv} (default) or {@code xlsx}
     */
    @GET
    @Path("{list}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("list") String list, @QueryParam("format") String format) {
        ListFile file = files.of(list, format == null || format.isBlank() ? "csv" : format);
        return Response.ok(file.bytes()).type(file.mediaType()).header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "no-store").build();
    }
}
