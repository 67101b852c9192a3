package vn.gov.ra.rest.support;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Shape of parameters and bodies, checked by Bean Validation. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    private Problems problems;
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        return problems.answer(failure, headers);
    }
}
