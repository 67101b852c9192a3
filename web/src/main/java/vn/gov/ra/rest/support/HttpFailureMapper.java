package vn.gov.ra.rest.support;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
    @Context
    private UriInfo uri;
    @Inject
    private Routes routes;
    @Inject
    private CommandDoor door;

    @Override
    public Response toResponse(WebApplicationException failure) {
        if (ABOUT_THE_METHOD.contains(failure.getResponse().getStatus())) {
            try {
                requireAdmission();
            } catch (RuntimeException first) {
                return problems.answer(first, headers);
            }
        }
        return failure.getResponse().hasEntity() ? failure.getResponse() : problems.answer(failure, headers);
    }

    /** Who is turned away is told nothing about methods and media types (contract §3 and §6.6). */
    private void requireAdmission() {
        if (ClientScopes.token(servlet) == null) {
            throw new MissingToken(headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null);
        }
        String path = uri.getPath().replaceFirst("^/", "");
        routes.find(servlet.getMethod(), path).ifPresent(route -> door.admit(route.resource(), route.method(), route.parameters(path)));
    }
}
