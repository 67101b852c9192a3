package vn.gov.ra.rest.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.rest.batch.Upload;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Creating;
import vn.gov.ra.rest.support.Made;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.training.CommitmentService;
import vn.gov.ra.training.CommitmentView;
import vn.gov.ra.training.SessionView;
import vn.gov.ra.training.TrainingService;

/** What one person attended and has committed to. */
@Path("v1/persons/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
public class PersonTrainingResource implements Addressed {

    @Inject
    private PersonService persons;
    @Inject
    private TrainingService trainings;
    @Inject
    private CommitmentService commitments;
    @Inject
    private Creating creating;

    @Override
    public void find(MultivaluedMap<String, String> path) {
        persons.get(Words.id(path.getFirst("id")));
    }

    /** The last first. */
    @GET
    @Path("trainings")
    public Slice<SessionView> trainings(@PathParam("id") String id) {
        return new Slice<>(trainings.ofPerson(Words.id(id)), null);
    }

    /** The last first. */
    @GET
    @Path("commitments")
    public Slice<CommitmentView> commitments(@PathParam("id") String id) {
        return new Slice<>(commitments.ofPerson(Words.id(id)), null);
    }

    /** The paper somebody signed: {@code signedOn} and the scan as {@code file}. */
    @POST
    @Path("commitments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    @Runs(value = CommitmentService.class, method = "record")
    public Response record(@PathParam("id") String id, List<EntityPart> parts) {
        UUID person = Words.id(id);
        Upload scan = Upload.of(parts);
        String day = Upload.word(parts, "signedOn");
        return creating.once(day + " " + Sha256.hex(scan.content()), () -> {
            CommitmentView made = commitments.record(person, Words.date(day, "/signedOn"), scan.content(), scan.name());
            return Made.created("/api/v1/commitments/" + made.id(), made);
        });
    }

    /** The form with the person's name in it, to be printed and signed. */
    @GET
    @Path("commitment-form.pdf")
    @Produces("application/pdf")
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public Response form(@PathParam("id") String id) {
        return Upload.download(commitments.blank(Words.id(id)));
    }
}
