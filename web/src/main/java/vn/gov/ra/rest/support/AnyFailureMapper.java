package vn.gov.ra.rest.support;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever has no mapper of its own: services' refusals, the container's wrappings of them, faults. */
@Provider
public class AnyFailureMapper implements ExceptionMapper<Throwable> {

    @Inject
    private Problems problems;
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        return problems.answer(failure, headers);
    }
}
