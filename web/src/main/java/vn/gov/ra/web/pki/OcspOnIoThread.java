package vn.gov.ra.web.pki;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Answers OCSP questions that were answered before on the thread that read them, without looking for a servlet: for Undertow, which WildFly
 * is built on. Elsewhere {@link OcspServlet} does it all, with the same answers. {@code ra.ocsp.io-thread=false} leaves it out.
 */
public class OcspOnIoThread implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        if (Boolean.parseBoolean(System.getProperty("ra.ocsp.io-thread", "true"))) {
            deployment.addInitialHandlerChainWrapper(next -> new OcspKeptHandler(next, context));
        }
    }
}
