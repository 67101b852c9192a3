package vn.gov.ra.it.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Ends parts of the portal. Such classes come after those that only use it; after each test everything runs again. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Disturbing.Restored.class)
public @interface Disturbing {

    /** Starts what is missing, whatever came of the test. */
    final class Restored implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            Portal.get().environment().start();
        }
    }
}
