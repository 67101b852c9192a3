package vn.gov.ra.rest.support;

import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that cannot be read, or an answer that cannot be written. */
@Provider
public class BodyFailureMapper implements ExceptionMapper<ProcessingException> {

    @Inject
    private Problems problems;
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ProcessingException failure) {
        return problems.answer(failure, headers);
    }
}
