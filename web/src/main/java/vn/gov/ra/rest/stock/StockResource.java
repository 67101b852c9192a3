package vn.gov.ra.rest.stock;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.ActionItems;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.PageParams;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.stock.CountKind;
import vn.gov.ra.stock.CountState;
import vn.gov.ra.stock.CountSummary;
import vn.gov.ra.stock.CountView;
import vn.gov.ra.stock.NewCount;
import vn.gov.ra.stock.PackingFile;
import vn.gov.ra.stock.ScanView;
import vn.gov.ra.stock.StockCountService;
import vn.gov.ra.token.TokenKind;

/** Counts of devices (kiểm đếm, kiểm kê). */
@Path("v1/stock-counts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class StockResource implements Addressed {

    @Inject
    private StockCountService counts;
    @Inject
    private Creating creating;
    @Context
    private HttpHeaders headers;

    /**
     * A count to begin.
     *
     * @param kind {@code RECEIPT} or {@code STOCKTAKE}
     * @param tokenKind of a delivery; null for USB tokens
     * @param packingList serials of a delivery
     * @param fileName name of {@code file}
     * @param file the packing list as a file instead, CSV or XLSX in base64
     */
    public record CountBody(String kind, String location, String model, String tokenKind, List<String> packingList, String fileName, String file, String note) {
    }

    /** What the scanner read, in its order. */
    public record ScanBody(List<String> serials) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (path.containsKey("id")) {
            counts.get(Words.id(path.getFirst("id")));
        }
    }

    @GET
    public Slice<CountSummary> list(@BeanParam PageParams page, @QueryParam("state") String state) {
        return counts.list(Words.word(CountState.class, state, "state"), page.paging());
    }

    @POST
    @RolesAllowed(Role.STOREKEEPER)
    @Runs(value = StockCountService.class, method = "begin")
    public Response begin(CountBody body) {
        return creating.once(body, () -> {
            CountView made = counts.begin(new NewCount(Words.word(CountKind.class, body.kind(), "/kind"), body.location(), body.model(),
                    Words.word(TokenKind.class, body.tokenKind(), "/tokenKind"), PackingFile.either(body.packingList() == null ? List.of() : body.packingList(), Upload.of(body.fileName(), body.file()).content()), body.note()));
            return Made.created("/api/v1/stock-counts/" + made.id(), made);
        });
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(counts.get(Words.id(id)));
    }

    /** Each scan with what it means; up to 200 at once. */
    @POST
    @Path("{id}/scans")
    @RolesAllowed(Role.STOREKEEPER)
    @Runs(value = StockCountService.class, method = "scan")
    public Slice<ScanView> scan(@PathParam("id") String id, ScanBody body) {
        return new Slice<>(counts.scan(Words.id(id), body.serials() == null ? List.of() : body.serials()), null);
    }

    @GET
    @Path("{id}/actions")
    public ActionItems actions(@PathParam("id") String id) {
        return ActionItems.offered(counts.actions(Words.id(id)), Words.language(headers));
    }

    @POST
    @Path("{id}/actions/{action}")
    @RolesAllowed(Role.STOREKEEPER)
    @Runs(StockCountService.class)
    public Response act(@PathParam("id") String id, @PathParam("action") String action, @HeaderParam(IfMatch.HEADER) String seen) {
        UUID one = Words.id(id);
        return answer(switch (action) {
            case "undo" -> counts.undo(one);
            case "close" -> counts.close(one, IfMatch.version(seen));
            case "cancel" -> counts.cancel(one, IfMatch.version(seen));
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        });
    }

    private static Response answer(CountView view) {
        return IfMatch.ok(view, view.version());
    }
}
