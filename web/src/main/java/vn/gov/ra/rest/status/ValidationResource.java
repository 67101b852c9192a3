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
import java.util.Locale;
import java.util.stream.Stream;
import vn.gov.ra.rest.support.ClientScopes;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Addressed;
import vn.gov.ra.rest.support.Runs;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.Scope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
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
    private ClientScopes scopes;
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
        if (!scopes.has(Scope.STATUS_READ) && Stream.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN)
                .noneMatch(security::isUserInRole)) {
            throw new DomainException(SharedError.FORBIDDEN);
        }
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
        Locale locale = headers.getAcceptableLanguages().stream().filter(language -> List.of("vi", "en").contains(language.getLanguage())).findFirst()
                .map(Messages::supported).orElse(Messages.VI);
        return reason.error().code() + ": " + Messages.error(reason.error(), locale, reason.arguments().toArray());
    }
}
