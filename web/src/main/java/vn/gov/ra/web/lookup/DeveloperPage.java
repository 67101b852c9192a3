package vn.gov.ra.web.lookup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.relying.webhook.WebhookKind;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.ocsp.OcspService;

/** What developers of other systems need to begin with. */
@Named("developer")
@RequestScoped
public class DeveloperPage {

    private static final List<Snippet> SNIPPETS = List.of(new Snippet("status.sh", "curl"), new Snippet("Status.java", "Java"),
            new Snippet("CheckOcsp.java", "Java, OCSP"), new Snippet("Status.cs", "C#"), new Snippet("status.php", "PHP"));

    private static final Snippet VERIFY = new Snippet("VerifyWebhook.java", "Java");

    @Inject
    private HttpServletRequest request;
    @Inject
    private OcspService ocsp;
    @Inject
    private AuthorityStates authorities;

    /** How OCSP answers about the authority come about. */
    public ResponderMode mode(String alias) {
        return ocsp.mode(alias);
    }

    /** There is a list to take; of an authority just registered there is none yet. */
    public boolean listed(String alias) {
        return authorities.all().stream().anyMatch(state -> state.alias().equals(alias) && state.index() != null);
    }

    /** What OCSP says of serials of the authority that nobody issued. */
    public UnissuedAnswer unissued(String alias) {
        return ocsp.unissued(alias);
    }

    /** This portal's address as the reader sees it. */
    public String base() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    /** Kinds of news that can be subscribed to. */
    public List<WebhookKind> kinds() {
        return Arrays.stream(WebhookKind.values()).filter(kind -> kind != WebhookKind.PING).toList();
    }

    /** How a receiver checks what came. */
    public Snippet verify() {
        return VERIFY;
    }

    public List<Snippet> snippets() {
        return SNIPPETS;
    }
}
