package vn.gov.ra.web.pki;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.crl.CrlService;
import vn.gov.ra.status.crl.MirroredCrl;

/** Mirrored revocation lists, byte for byte. An expired one is still served, but never to be kept. */
@WebServlet(name = "crl", urlPatterns = "/crl/*")
public class CrlServlet extends PkiServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9]{1,32})(-delta)?\\.crl");
    private static final Pattern PARTITION = Pattern.compile("/([a-z0-9]{1,32})/([1-9][0-9]{0,2})\\.crl");
    private static final Logger LOG = System.getLogger(CrlServlet.class.getName());
    private static final String RETRY_AFTER = "10";
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Inject
    private transient CrlService lists;
    @Inject
    private transient Clock clock;

    public CrlServlet() {
        super("GET", "HEAD", "OPTIONS");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MirroredCrl list;
        try {
            list = list(request.getPathInfo() == null ? "" : request.getPathInfo());
        } catch (RuntimeException storageAway) {
            LOG.log(Level.WARNING, "crl.storage-away: " + storageAway);
            HttpTimes.neverKept(response);
            response.setHeader("Retry-After", RETRY_AFTER);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (list == null) {
            HttpTimes.neverKept(response);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + list.sha256() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Last-Modified", HttpTimes.date(list.thisUpdate()));
        if (list.expired()) {
            response.setHeader("Cache-Control", "no-cache");
        } else {
            response.setHeader("Expires", HttpTimes.date(list.nextUpdate()));
            response.setHeader("Cache-Control", "public, max-age=" + HttpTimes.maxAge(clock.instant(), list.nextUpdate(), LONGEST) + ", must-revalidate");
        }
        if (HttpTimes.unchanged(request, tag, list.thisUpdate())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/pkix-crl");
        response.setContentLength(list.der().length);
        response.getOutputStream().write(list.der());
    }

    /** Null where there is none. */
    private MirroredCrl list(String path) {
        Matcher whole = PATH.matcher(path);
        Matcher partition = PARTITION.matcher(path);
        try {
            if (partition.matches()) {
                return lists.partition(partition.group(1), Integer.parseInt(partition.group(2)));
            }
            return whole.matches() ? lists.published(whole.group(1), whole.group(2) != null) : null;
        } catch (DomainException none) {
            return null;
        }
    }
}
