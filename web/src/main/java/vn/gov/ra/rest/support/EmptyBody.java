package vn.gov.ra.rest.support;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** No body, or {@code null}, reads as the empty object where a record is expected, so that resources meet no null. */
@Provider
public class EmptyBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        return body == null && context.getType().isRecord() ? Json.read("{}", context.getType()) : body;
    }
}
