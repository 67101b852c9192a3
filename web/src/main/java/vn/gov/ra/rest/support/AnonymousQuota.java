package vn.gov.ra.rest.support;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Counts calls without token by the caller's address; whoever sends one is known, or turned away by {@link BearerOnly}. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class AnonymousQuota implements ContainerRequestFilter {

    @Context
    private HttpServletRequest servlet;
    @Inject
    private Quotas quotas;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            quotas.status(servlet.getRemoteAddr());
        }
    }
}
