package vn.gov.ra.rest.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which method of which service a command runs. {@link CommandDoor} reads that method's roles, so that a role that may not is turned
 * away before the body and the version are looked at (contract §6.6), and no second list of roles stands in the web tier.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Runs {

    /** The services, searched in this order. */
    Class<?>[] value();

    /**
     * The service's method; none where {@code {action}} of the address names it: {@code ask-supplement} is {@code askSupplement}. Several where the
     * body says which: then a role of any of them suffices.
     */
    String[] method() default {};

    /** Actions whose method is called otherwise: {@code void=makeVoid}. */
    String[] called() default {};

    /** Where the service's method {@code take} takes every step of a table that has no method of its own: the step's roles count too. None, or one enum. */
    Class<?>[] steps() default {};
}
