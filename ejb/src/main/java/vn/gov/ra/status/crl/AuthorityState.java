package vn.gov.ra.status.crl;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;

/**
 * An authority in memory: its particulars and the present index, each one volatile reference that is replaced whole.
 */
public final class AuthorityState {

    private volatile AuthorityView view;
    private final X509CertificateHolder certificate;
    private volatile RevocationIndex index;
    private volatile boolean lastFailed;

    public AuthorityState(AuthorityView view, RevocationIndex index, boolean lastFailed) {
        this.view = view;
        this.certificate = ParsedCertificate.holder(view.der());
        this.index = index;
        this.lastFailed = lastFailed;
    }

    public AuthorityView view() {
        return view;
    }

    public String alias() {
        return view.alias();
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    /** Null while no list was ever accepted. */
    public RevocationIndex index() {
        return index;
    }

    /** Whether the last attempt to get a list failed or was refused. */
    public boolean lastFailed() {
        return lastFailed;
    }

    synchronized void replace(RevocationIndex newer) {
        if (index == null || newer.number().compareTo(index.number()) >= 0) {
            index = newer;
        }
    }

    void changed(AuthorityView newer) {
        view = newer;
    }

    void attempted(boolean success) {
        lastFailed = !success;
    }

    /** Addresses at which its list may say it is published: as entered, and with hosts as certificates name them. */
    List<String> listPoints() {
        List<String> points = new ArrayList<>(view.crlUrls());
        for (String url : view.crlUrls()) {
            view.hostAliases().forEach((named, real) -> points.add(url.replace("//" + real + "/", "//" + named + "/")));
        }
        return points;
    }
}
