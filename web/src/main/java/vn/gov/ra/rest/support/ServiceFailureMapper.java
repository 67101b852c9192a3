package vn.gov.ra.rest.support;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container made of a failure inside a service. */
@Provider
public class ServiceFailureMapper implements ExceptionMapper<EJBException> {

    @Inject
    private Problems problems;
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(EJBException failure) {
        return problems.answer(failure, headers);
    }
}
