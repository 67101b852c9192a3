package vn.gov.ra.it.inside;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterClass;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;

/** The first class that runs inside the server deploys {@link TestArchive} for all of them: starting the archive takes longer than their tests. */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Keeps the deployment of the first class and gives it to the others; the session ends the server with it. */
    public static final class Keeper {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofClass;
        private DeploymentScenario kept;

        public void before(@Observes EventContext<BeforeClass> context) {
            if (kept == null) {
                context.proceed();
                kept = ofClass.get();
            } else {
                ofClass.set(kept);
            }
        }

        /** Does not go on, so nothing is undeployed. */
        public void after(@Observes EventContext<AfterClass> context) {
            if (kept == null) {
                context.proceed();
            }
        }
    }
}
