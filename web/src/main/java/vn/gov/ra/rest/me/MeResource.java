package vn.gov.ra.rest.me;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;

/** Who the caller is (contract §6.2). */
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private CurrentActor actor;
    @Inject
    private AgencyDirectory agencies;

    @GET
    public Me me() {
        Actor who = actor.get();
        return new Me(who.username(), who.displayName(), who.roles().stream().sorted().toList(), who.agencyId() == null ? null : home(agencies.byId(who.agencyId())));
    }

    private static Home home(AgencyView agency) {
        return new Home(agency.id(), agency.code(), agency.name());
    }

    /**
     * @param username name of the account, such as {@code vanthu.xa}
     * @param displayName full name
     * @param roles realm roles held now, sorted
     * @param agency null for the registration office's people
     */
    public record Me(String username, String displayName, List<String> roles, Home agency) {
    }

    /**
     * @param id of the agency
     * @param code its identifier code
     * @param name its name today
     */
    public record Home(UUID id, String code, String name) {
    }
}
