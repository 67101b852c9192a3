package vn.gov.ra.rest.regulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.gov.ra.regulation.Edition;
import vn.gov.ra.regulation.Evidence;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.regulation.Parameter;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Slice;

/** Editions of the law and the values they set. */
@Path("v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditionResource implements Addressed {

    @Inject
    private RegulationService law;
    @Inject
    private LawService texts;

    /**
     * A value of the law as it is sent.
     *
     * @param evidence {@code VERIFIED REMEMBERED OWN}; what is remembered warns and never blocks
     * @param reference the article it comes from
     */
    public record Value(String value, String evidence, String reference) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        if (!path.containsKey("key")) {
            if (law.editions().stream().noneMatch(one -> one.key().equals(path.getFirst("edition")))) {
                throw new DomainException(SharedError.NOT_FOUND, path.getFirst("edition"));
            }
            return;
        }
        if (law.parameters(path.getFirst("edition")).stream().noneMatch(one -> one.key().equals(path.getFirst("key")))) {
            throw new DomainException(SharedError.NOT_FOUND, path.getFirst("key"));
        }
    }

    @GET
    public Slice<Edition> list() {
        return new Slice<>(law.editions(), null);
    }

    /** Title and time of an edition as they are sent. @param to exclusive; null while it is in force */
    public record Change(String titleVi, String from, String to) {
    }

    @PUT
    @Path("{edition}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = LawService.class, method = "changeEdition")
    public Response changeEdition(@PathParam("edition") String edition, @HeaderParam(IfMatch.HEADER) String seen, Change body) {
        Edition changed = texts.changeEdition(edition, IfMatch.version(seen), body.titleVi(), Words.date(body.from(), "/from"), Words.date(body.to(), "/to"));
        return IfMatch.ok(changed, changed.version());
    }

    @GET
    @Path("{edition}/parameters")
    public Slice<Parameter> parameters(@PathParam("edition") String edition) {
        return new Slice<>(law.parameters(edition), null);
    }

    @PUT
    @Path("{edition}/parameters/{key}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = RegulationService.class, method = "change")
    public Response change(@PathParam("edition") String edition, @PathParam("key") String key, @HeaderParam(IfMatch.HEADER) String seen, Value body) {
        Evidence evidence = Words.word(Evidence.class, body.evidence(), "/evidence");
        Parameter changed = law.change(edition, key, body.value(), evidence == null ? Evidence.OWN : evidence, body.reference(), IfMatch.version(seen));
        return IfMatch.ok(changed, changed.version());
    }
}
