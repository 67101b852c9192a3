package vn.gov.ra.rest.regulation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.shared.Slice;

/** The catalogues of reasons that may be chosen now. */
@Path("v1/reasons")
@Produces(MediaType.APPLICATION_JSON)
public class ReasonResource {

    private static final List<String> KINDS = List.of("REVOKE", "REJECT", "SUPPLEMENT", "RETURN");

    @Inject
    private RegulationService law;

    /** @param kind one of {@code REVOKE REJECT SUPPLEMENT RETURN}; all where nothing is said */
    @GET
    public Slice<Reason> list(@QueryParam("kind") String kind) {
        List<String> kinds = kind == null || kind.isBlank() ? KINDS : List.of(kind.strip());
        return new Slice<>(kinds.stream().flatMap(one -> law.reasons(one).stream()).toList(), null);
    }
}
