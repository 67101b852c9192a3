package vn.gov.ra.it;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address of the portal as the crawl sees it. @param path with its query */
record CrawlAddress(String path) {

    /** Files, services for machines, and what ends the session. */
    private static final Pattern NOT_A_PAGE = Pattern.compile("/(api|ca|crl|ocsp|health)(/.*)?|/sign-out|/choice|/(dossiers|certificates)/file|/batches/(package|reminder)|/handovers/document|/personnel/paper|/evidence/file|/declarations/report|/takeovers/file|/handovers/register-file|/stock/scan"
            + "|.*\\.(pdf|zip|csv|crl|cer|xlsx|docx|json|svg)");
    private static final Pattern ORDER_OF_A_LIST = Pattern.compile("(page|size|sort|dir|order|cursor)=.*");

    boolean isPage() {
        return !NOT_A_PAGE.matcher(bare()).matches();
    }

    /** Without the query. */
    String bare() {
        return path.replaceFirst("\\?.*", "");
    }

    boolean hasQuery() {
        return path.indexOf('?') >= 0;
    }

    /** The path with the names in its query. */
    String pattern() {
        String[] parts = withoutOrder().split("\\?", 2);
        return parts.length == 1 ? parts[0] : parts[0] + "?" + Arrays.stream(parts[1].split("&")).map(p -> p.replaceFirst("=.*", "")).sorted().collect(Collectors.joining("&"));
    }

    String withoutOrder() {
        String[] parts = path.split("\\?", 2);
        String query = parts.length == 1 ? "" : Arrays.stream(parts[1].split("&")).filter(p -> !ORDER_OF_A_LIST.matcher(p).matches()).collect(Collectors.joining("&"));
        return query.isEmpty() ? parts[0] : parts[0] + "?" + query;
    }
}
