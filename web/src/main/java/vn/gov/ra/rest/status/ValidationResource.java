package vn.gov.ra.rest.status;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.status.StatusError;
import vn.gov.ra.status.ValidationAnswer;
import vn.gov.ra.status.ValidationService;

/** Path building and validation with revocation. */
@Path("v1/validations")
@Produces(MediaType.APPLICATION_JSON)
public class ValidationResource implements Addressed {

    @Inject
    private ValidationService validations;
    @Inject
    private MayRead mayRead;
    @Context
    private SecurityContext security;
    @Context
    private HttpHeaders headers;

    /** Certificates as PEM or base64 DER; {@code at} RFC 3339, null for now. */
    public record Asked(String certificate, List<String> intermediates, String at) {
    }

    /** The answer; reasons are {@code RA-…: …}. */
    public record Answer(ValidationAnswer.Verdict verdict, List<String> reasons, List<ValidationAnswer.Element> path, List<ValidationAnswer.ListUsed> evidence,
            Instant checkedAt) {
    }

    @Override
    public void find(MultivaluedMap<String, String> path) {
        mayRead.require(security);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Runs(value = ValidationService.class, method = "validate")
    public Answer validate(String body) {
        Asked asked = Json.read(body, Asked.class);
        if (asked == null || asked.certificate() == null) {
            throw new DomainException(StatusError.EMPTY_QUESTION);
        }
        ValidationAnswer answer = validations.validate(asked.certificate(), asked.intermediates(), asked.at());
        return new Answer(answer.verdict(), answer.reasons().stream().map(this::text).toList(), answer.path(), answer.evidence(), answer.checkedAt());
    }

    private String text(ValidationAnswer.Reason reason) {
        return reason.error().code() + ": " + Messages.error(reason.error(), Words.language(headers), reason.arguments().toArray());
    }
}
