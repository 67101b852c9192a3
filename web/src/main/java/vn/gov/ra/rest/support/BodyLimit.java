package vn.gov.ra.rest.support;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** Too long a body is 413, after who may call and before it is read; one that does not say its length is cut off where the limit is. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class BodyLimit implements ContainerRequestFilter {

    private static final BodyConfig CONFIG = BodyConfig.fromEnvironment();

    @Context
    private ResourceInfo resource;
    @Context
    private HttpServletRequest servlet;

    /** A command that takes more than others. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Most {

        /** Octets. */
        long value();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Most most = resource.getResourceMethod() == null ? null : resource.getResourceMethod().getAnnotation(Most.class);
        long limit = most == null ? CONFIG.most() : most.value();
        if (servlet.getContentLengthLong() > limit) {
            Drain.all(servlet, request.getEntityStream());
        }
        require(servlet.getContentLengthLong(), limit);
        if (servlet.getContentLengthLong() < 0) {
            request.setEntityStream(new BoundedStream(request.getEntityStream(), limit));
        }
    }

    static void require(long length, long limit) {
        if (length > limit) {
            throw new DomainException(SharedError.TOO_LARGE);
        }
    }
}
