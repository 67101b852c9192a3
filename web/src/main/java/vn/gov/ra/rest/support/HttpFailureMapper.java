package vn.gov.ra.rest.support;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refusals of JAX-RS itself: no such path, method, media type. A resource that made its own answer keeps it. */
@Provider
public class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {

    private static final Set<Integer> ABOUT_THE_METHOD = Set.of(405, 406, 415);

    @Inject
    private Problems problems;
    @Context
    private HttpHeaders headers;
    @Context
    private HttpServletRequest servlet;

    @Override
    public Response toResponse(WebApplicationException failure) {
        // Without a token that holds nothing is told about methods and media types either (contract §3: always 401).
        if (ABOUT_THE_METHOD.contains(failure.getResponse().getStatus()) && ClientScopes.token(servlet) == null) {
            return problems.answer(new MissingToken(headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null), headers);
        }
        return failure.getResponse().hasEntity() ? failure.getResponse() : problems.answer(failure, headers);
    }
}
