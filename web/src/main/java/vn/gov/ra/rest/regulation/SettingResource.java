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
import vn.gov.ra.regulation.SettingService;
import vn.gov.ra.regulation.SettingView;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.IfMatch;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;

/** The office's names and choices. A setting that nobody has entered has version 0. */
@Path("v1/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.OBSERVER})
public class SettingResource implements Addressed {

    @Inject
    private SettingService settings;

    /** @param value empty takes the entry back */
    public record Value(String value) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        found(path.getFirst("key"));
    }

    @GET
    public Slice<SettingView> list() {
        return new Slice<>(settings.list(), null);
    }

    @GET
    @Path("{key}")
    public Response get(@PathParam("key") String key) {
        return answer(found(key));
    }

    @PUT
    @Path("{key}")
    @RolesAllowed(Role.ADMIN)
    @Runs(value = SettingService.class, method = "put")
    public Response put(@PathParam("key") String key, @HeaderParam(IfMatch.HEADER) String seen, Value body) {
        return answer(settings.put(found(key).key(), body.value(), IfMatch.version(seen)));
    }

    /** What stands in an address and is no setting is not there. */
    private SettingView found(String key) {
        return settings.list().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(() -> new DomainException(SharedError.NOT_FOUND, key));
    }

    private static Response answer(SettingView view) {
        return IfMatch.ok(view, view.version());
    }
}
