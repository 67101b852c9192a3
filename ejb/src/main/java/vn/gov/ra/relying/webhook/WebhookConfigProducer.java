package vn.gov.ra.relying.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import vn.gov.ra.relying.post.WebhookConfig;

/** Reads the configuration once. */
@ApplicationScoped
class WebhookConfigProducer {

    private final WebhookConfig config = WebhookConfig.fromEnvironment();

    @Produces
    @Dependent
    WebhookConfig config() {
        return config;
    }
}
