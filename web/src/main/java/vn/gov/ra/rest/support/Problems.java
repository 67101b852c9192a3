package vn.gov.ra.rest.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.audit.CallContext;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Messages;

/** Tells a failure as {@code application/problem+json} and writes it to the log under the same incident number. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    public Response answer(Throwable failure, HttpHeaders headers) {
        Refusal refusal = Refusal.of(failure);
        UUID incident = Ids.next();
        log(refusal, incident, failure);
        Response.ResponseBuilder answer = Response.status(refusal.status()).type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").entity(Json.write(problem(refusal, incident, locale(headers))));
        if (refusal.challenge() != null) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, refusal.challenge());
        }
        refusal.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    /** The same where no resource was found yet: written by a filter. */
    public void write(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = Refusal.of(failure);
        UUID incident = Ids.next();
        log(refusal, incident, failure);
        response.setStatus(refusal.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        refusal.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        Locale locale = Collections.list(request.getLocales()).stream().filter(language -> List.of("vi", "en").contains(language.getLanguage())).findFirst()
                .filter(named -> request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null).map(Messages::supported).orElse(Messages.VI);
        response.getOutputStream().write(Json.write(problem(refusal, incident, locale)).getBytes(StandardCharsets.UTF_8));
    }

    /** What a failure of work in the background was, for {@code error} of a job. */
    public Problem problem(Throwable failure, Locale locale) {
        return problem(Refusal.of(failure), Ids.next(), locale);
    }

    static Problem problem(Refusal refusal, UUID incident, Locale locale) {
        String code = refusal.error().code();
        List<Problem.FieldProblem> errors = refusal.faults().stream().map(field ->
                new Problem.FieldProblem(field.pointer(), field.error().code(), detail(field, locale))).toList();
        List<Warned> warnings = refusal.warnings().stream().map(field -> new Warned(field.error().code(), detail(field, locale))).toList();
        return new Problem("urn:ra:problem:" + code, Messages.label("web.problem." + refusal.status(), locale), refusal.status(),
                Messages.error(refusal.error(), locale, refusal.arguments().toArray()), code, refusal.state(), errors, warnings, "urn:ra:incident:" + incident);
    }

    /** English where it is preferred to Vietnamese, else Vietnamese. */
    static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().filter(language -> List.of("vi", "en").contains(language.getLanguage())).findFirst()
                .map(Messages::supported).orElse(Messages.VI);
    }

    private static String detail(FieldError field, Locale locale) {
        return Messages.error(field.error(), locale, field.arguments());
    }

    private static void log(Refusal refusal, UUID incident, Throwable failure) {
        String correlation = CallContext.get().correlation();
        if (refusal.unexpected()) {
            LOG.log(Level.ERROR, "incident " + incident + " correlation " + correlation, failure);
        } else if (refusal.error() == WebError.DATABASE_AWAY) {
            LOG.log(Level.WARNING, "database-away incident " + incident + " correlation " + correlation + ": " + failure);
        } else {
            LOG.log(Level.DEBUG, () -> "refused " + refusal.error().code() + " incident " + incident + " correlation " + correlation);
        }
    }
}
