package vn.gov.ra.batch.result;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.ra.batch.AwaitedRevocation;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.batch.SentLists;
import vn.gov.ra.certificate.CertificateRevoked;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStateChanged;

/** News of certificates that move lines of sent lists, in the transaction of the news. */
@Dependent
class CertificateNews {

    @Inject
    private SentLists lists;
    @Inject
    private LineFulfilment fulfilment;

    /** A list of the authority fulfils the line, with or without the operator's letter. */
    void revoked(@Observes CertificateRevoked news) {
        for (AwaitedRevocation awaited : lists.asksToRevoke(news.certificateId())) {
            fulfilment.revoked(awaited.lineId(), news.certificateId());
            if (awaited.outcome() == null || awaited.outcome() == LineOutcome.MISSING) {
                lists.answer(awaited.batchId(), awaited.lineId(), LineOutcome.REVOKED, news.certificateId(), null);
            }
        }
    }

    void changed(@Observes CertificateStateChanged news) {
        if (news.to() == CertificateState.IN_FORCE && news.from() == CertificateState.VERIFIED) {
            lists.brought(news.certificateId()).forEach(fulfilment::activated);
        }
    }
}
