package vn.gov.ra.rest.job;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.job.JobError;
import vn.gov.ra.job.JobService;
import vn.gov.ra.job.JobState;
import vn.gov.ra.job.JobView;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

/** Long work; clients poll until its state is one of the last three. */
@Path("v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    @Inject
    private JobService jobs;
    @Context
    private HttpHeaders headers;

    /** How far it is; total 0 where it is not known. */
    public record Progress(int done, int total) {
    }

    /** Why it failed. */
    public record Failure(String type, String code, String detail) {
    }

    /** A job on the wire. */
    public record JobWire(UUID id, String kind, JobState state, Progress progress, JsonValue result, Failure error, Instant createdAt, Instant finishedAt) {
    }

    @GET
    @Path("{id}")
    public JobWire get(@PathParam("id") String id) {
        return wire(jobs.get(uuid(id)));
    }

    /** Ends one's own job: CANCELLED at once, the work stops at its next step, and what is done stays. */
    @POST
    @Path("{id}/actions/cancel")
    @Consumes(MediaType.WILDCARD)
    @Runs(value = JobService.class, method = "cancel")
    public JobWire cancel(@PathParam("id") String id) {
        return wire(jobs.cancel(uuid(id)));
    }

    private JobWire wire(JobView job) {
        return new JobWire(job.id(), job.kind(), job.state(), new Progress(job.done(), job.total()), result(job.result()), failure(job), job.createdAt(),
                job.finishedAt());
    }

    private static JsonValue result(String json) {
        if (json == null) {
            return JsonValue.NULL;
        }
        try (jakarta.json.JsonReader reader = jakarta.json.Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private Failure failure(JobView job) {
        if (job.errorCode() == null) {
            return null;
        }
        Locale locale = headers.getAcceptableLanguages().stream().filter(language -> List.of("vi", "en").contains(language.getLanguage())).findFirst()
                .map(Messages::supported).orElse(Messages.VI);
        ErrorCode code = new Told(job.errorCode());
        return new Failure("urn:ra:problem:" + code.code(), code.code(), Messages.error(code, locale, job.errorArguments().toArray()));
    }

    /** A code as it was kept with the job. */
    private record Told(String code) implements ErrorCode {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new DomainException(JobError.NOT_FOUND, text);
        }
    }
}
