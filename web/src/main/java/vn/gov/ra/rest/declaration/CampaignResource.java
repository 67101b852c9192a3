package vn.gov.ra.rest.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.declaration.CampaignView;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.DeclarationSummary;
import vn.gov.ra.declaration.ReportFormat;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Campaigns of declarations (đợt kê khai): who is asked, who has answered, the synthesis. */
@Path("v1/declaration-campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN})
public class CampaignResource implements Addressed {

    @Inject
    private DeclarationService declarations;
    @Inject
    private Creating creating;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            declarations.campaign(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<CampaignView> list(@BeanParam PageParams page) {
        return declarations.campaigns(page.paging());
    }

    @POST
    @RolesAllowed(Role.OFFICER)
    @Runs(value = DeclarationService.class, method = "begin")
    public Response begin(CampaignBody body) {
        return creating.once(body, () -> {
            CampaignView made = declarations.begin(body.title(), Words.date(body.dueOn(), "/dueOn"));
            return Made.created("/api/v1/declaration-campaigns/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        CampaignView view = declarations.campaign(Words.id(id));
        return IfMatch.ok(view, view.version());
    }

    /** Agency by agency. @param missing only those without an answer: the chase list */
    @GET
    @Path("{id}/declarations")
    public Slice<DeclarationSummary> synthesis(@PathParam("id") String id, @QueryParam("missing") boolean missing) {
        return new Slice<>(declarations.synthesis(declarations.campaign(Words.id(id)).id(), missing), null);
    }

    @GET
    @Path("{id}/report.pdf")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Response pdf(@PathParam("id") String id) {
        return Upload.download(declarations.report(declarations.campaign(Words.id(id)).id(), ReportFormat.PDF));
    }

    @GET
    @Path("{id}/report.xlsx")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public Response xlsx(@PathParam("id") String id) {
        return Upload.download(declarations.report(declarations.campaign(Words.id(id)).id(), ReportFormat.XLSX));
    }

    @POST
    @Path("{id}/actions/close")
    @RolesAllowed(Role.OFFICER)
    @Runs(value = DeclarationService.class, method = "close")
    public Response close(@PathParam("id") String id, @HeaderParam(IfMatch.HEADER) String seen) {
        CampaignView view = declarations.close(Words.id(id), IfMatch.version(seen));
        return IfMatch.ok(view, view.version());
    }
}
