package vn.gov.ra.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.ra.relying.webhook.WebhookGone;

/** Tells whoever keeps the relying systems that one of them takes no news any more. */
@Dependent
class SystemNews {

    private final NewsDesk desk;

    @Inject
    SystemNews(NewsDesk desk) {
        this.desk = desk;
    }

    void gone(@Observes WebhookGone news) {
        desk.tell(new News(NoticeKind.WEBHOOK_GONE, news.subscriptionId(), news.at().toString(), Audience.office(), List.of(news.systemName(), news.target()),
                "/relying/webhook?id=" + news.subscriptionId()));
    }
}
