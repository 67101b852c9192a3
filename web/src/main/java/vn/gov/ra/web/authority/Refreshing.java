package vn.gov.ra.web.authority;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.status.crl.CrlMirror.Refreshed;
import vn.gov.ra.status.crl.CrlService;
import vn.gov.ra.web.support.Notice;

/** Asks an authority's addresses for a newer list and tells how each answered. */
final class Refreshing {

    private Refreshing() {
    }

    /** @return whether every address answered well */
    static boolean refresh(CrlService lists, String alias, Notice notice, Locale language) {
        List<Refreshed> answers = lists.refresh(alias);
        List<Refreshed> bad = answers.stream().filter(one -> !one.outcome().success()).toList();
        if (answers.isEmpty()) {
            error(Messages.label("authority.refresh.noAddress", language, alias));
            return false;
        }
        if (bad.isEmpty()) {
            notice.done("authority.done.refreshed", alias, answers.get(0).outcome());
            return true;
        }
        bad.forEach(one -> error(Messages.label("authority.refresh.failed", language, one.url(), one.outcome(), one.error() == null ? "" : one.error())));
        return false;
    }

    private static void error(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
