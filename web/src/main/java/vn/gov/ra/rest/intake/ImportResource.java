package vn.gov.ra.rest.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.intake.ImportState;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.intake.IntakeError;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.NeedsScope;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** Files of many lines: sent in, looked at row by row, mended, and made one draft dossier. */
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.DOSSIER_WRITE)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
public class ImportResource implements Addressed {

    private static final String AT = "/api/v1/imports/";

    @Inject
    private IntakeService imports;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /** What an accepted import became. */
    public record Accepted(UUID dossierId, UUID id, ImportState state, long version) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            imports.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<ImportJson> list(@BeanParam PageParams page, @QueryParam("state") String state) {
        Locale locale = language();
        return imports.list(Words.word(ImportState.class, state, "state"), page.paging()).map(view -> ImportJson.of(view, locale));
    }

    /** The file is read at once; its rows are judged in the background. {@code dossier}: the draft they are to be added to, whose form and agency hold. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    @Runs(value = IntakeService.class, method = "start")
    public Response start(@QueryParam("form") String form, @QueryParam("agency") String agency, @QueryParam("dossier") String dossier, List<EntityPart> parts) {
        Upload file = Upload.of(parts);
        String draft = dossier == null ? Upload.word(parts, "dossier") : dossier;
        if (draft != null && !draft.isBlank()) {
            UUID into = Words.id(draft);
            Locale spoken = language();
            return creating.once("into " + into + " " + Sha256.hex(file.content()), () -> {
                ImportView begun = imports.startInto(into, file.content(), file.name());
                return Made.accepted(AT + begun.id(), ImportJson.of(begun, spoken));
            });
        }
        String named = form == null ? Upload.word(parts, "form") : form;
        UUID forAgency = agency(agency == null ? Upload.word(parts, "agency") : agency);
        Locale locale = language();
        return creating.once(named + " " + forAgency + " " + Sha256.hex(file.content()), () -> {
            ImportView begun = imports.start(named, forAgency, file.content(), file.name());
            return Made.accepted(AT + begun.id(), ImportJson.of(begun, locale));
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(imports.get(Words.id(id)));
    }

    /** In the order of the file. {@code onlyErrors=true} leaves out rows without one. */
    @GET
    @Path("{id}/rows")
    public Slice<RowJson> rows(@PathParam("id") String id, @BeanParam PageParams page, @QueryParam("onlyErrors") String onlyErrors) {
        Locale locale = language();
        return imports.rows(Words.id(id), "true".equals(onlyErrors), page.cursor(), page.limit()).map(row -> RowJson.of(row, locale));
    }

    /** Writes some values of one row anew; null takes a value away. */
    @PATCH
    @Path("{id}/rows/{row}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    @Runs(value = IntakeService.class, method = "fix")
    public RowJson fix(@PathParam("id") String id, @PathParam("row") String row, Map<String, Object> body) {
        Map<String, String> values = Words.values(body, "");
        if (body != null) {
            body.forEach((key, value) -> values.putIfAbsent(key, ""));
        }
        RowView fixed = imports.fix(Words.id(id), number(row), values);
        return RowJson.of(fixed, language());
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    @Runs(IntakeService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen, AcceptBody body) {
        UUID file = Words.id(id);
        ImportView done = switch (action) {
            case "accept" -> imports.accept(file, IfMatch.version(seen), body != null && body.validOnly());
            case "discard" -> imports.discard(file, IfMatch.version(seen));
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        };
        return IfMatch.ok(new Accepted(done.dossierId(), done.id(), done.state(), done.version()), done.version());
    }

    /** The rows with what is wrong beside each. */
    @GET
    @Path("{id}/annotated.xlsx")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public Response annotated(@PathParam("id") String id) {
        return Upload.download(imports.annotated(Words.id(id)));
    }

    /** An empty list to be filled in, by the law of today; {@code dossier}: by the form of that draft, which is the one of its letter's date. */
    @GET
    @Path("templates/{form}.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response template(@PathParam("form") String form, @QueryParam("dossier") String dossier) {
        return Upload.download(dossier == null ? imports.template(form) : imports.templateOf(Words.id(dossier)));
    }

    private Response answer(ImportView view) {
        return IfMatch.ok(ImportJson.of(view, language()), view.version());
    }

    private Locale language() {
        return Words.language(headers);
    }

    private static int number(String row) {
        try {
            return Integer.parseInt(row);
        } catch (NumberFormatException e) {
            throw new DomainException(IntakeError.ROW_NOT_FOUND, row);
        }
    }

    /** By id or by code; null where nothing was named. */
    private UUID agency(String named) {
        if (named == null || named.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(named.strip());
        } catch (IllegalArgumentException noId) {
            return agencies.byCode(named).map(AgencyView::id).orElseThrow(() -> new DomainException(SharedError.INVALID_INPUT,
                    List.of(new FieldError("/agency", RequestError.AGENCY_UNKNOWN)), "/agency"));
        }
    }
}
