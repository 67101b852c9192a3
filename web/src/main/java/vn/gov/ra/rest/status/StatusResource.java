package vn.gov.ra.rest.status;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Public;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.status.StatusAnswer;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.StatusQuestion;
import vn.gov.ra.status.StatusResult;
import vn.gov.ra.status.StatusService;

/** Status of one certificate or of many. */
@Path("v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource implements Addressed {

    @Inject
    private StatusService statuses;
    @Inject
    private MayRead mayRead;
    @Context
    private SecurityContext security;
    @Context
    private HttpHeaders headers;

    /**
     * What a batch asks.
     *
     * @param at RFC 3339, null for now
     */
    public record Batch(List<StatusQuestion> items, String at) {
    }

    /** An item that could not be read. */
    public record Unreadable(int index, Why error) {
    }

    /** Code and text of a refusal. */
    public record Why(String code, String detail) {
    }

    /** Results in the order of the items: {@link StatusAnswer} or {@link Unreadable}. */
    public record Answers(List<Object> items) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        mayRead.require(security);
    }

    @GET
    @Public
    @Path("{issuer}/{serial}/status")
    public StatusAnswer status(@PathParam("issuer") String issuer, @PathParam("serial") String serial, @QueryParam("at") String at) {
        return mayRead.all(security) ? statuses.status(issuer, serial, at) : statuses.publicStatus(issuer, serial, at);
    }

    @GET
    @Public
    @Path("by-sha256/{hex}/status")
    public StatusAnswer bySha256(@PathParam("hex") String hex, @QueryParam("at") String at) {
        return mayRead.all(security) ? statuses.statusBySha256(hex, at) : statuses.publicStatusBySha256(hex, at);
    }

    @POST
    @Path("status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Runs(value = StatusService.class, method = "batch")
    public Answers batch(String body) {
        Batch batch = Json.read(body, Batch.class);
        if (batch == null || batch.items() == null) {
            throw new DomainException(StatusError.EMPTY_QUESTION);
        }
        return new Answers(statuses.batch(batch.items(), batch.at()).stream().map(this::wire).toList());
    }

    private Object wire(StatusResult result) {
        if (result.refusal() == null) {
            return result.answer();
        }
        return new Unreadable(result.index(), new Why(result.refusal().error().code(), Messages.error(result.refusal(), Words.language(headers))));
    }
}
