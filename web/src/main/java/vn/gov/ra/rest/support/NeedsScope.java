package vn.gov.ra.rest.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A client scope that a relying system's token must carry. People are judged by their roles and are let through;
 * put {@code @RolesAllowed} beside it where only some of them may call.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NeedsScope {

    /** A constant of {@link vn.gov.ra.security.Scope}. */
    String value();
}
