package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is read out of a list page's text. */
final class ListPage {

    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"]+)\"[^>]*rel=\"next\"");
    private static final Pattern ROW = Pattern.compile("<tr[ >]");

    private ListPage() {
    }

    /** Rows of the body of its first table. */
    static long rows(String html) {
        int from = html.indexOf("<tbody");
        int to = html.indexOf("</tbody>", Math.max(from, 0));
        return from < 0 || to < 0 ? 0 : ROW.matcher(html.substring(from, to)).results().count();
    }

    /** Octets of the longest token of a view; 0 on a page without a form. */
    static int viewState(String html) {
        return VIEW_STATE.matcher(html).results().mapToInt(match -> match.group(1).length()).max().orElse(0);
    }

    /** Address of the page after it. */
    static Optional<String> next(String html) {
        Matcher link = NEXT.matcher(html);
        return link.find() ? Optional.of(link.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    /** @throws IOException when it shows another number of rows */
    static PortalVisitor.Page with(int rows, PortalVisitor.Page page, String path) throws IOException {
        long shown = rows(page.html());
        if (shown != rows) {
            throw new IOException(path + " shows " + shown + " rows, not " + rows);
        }
        return page;
    }
}
