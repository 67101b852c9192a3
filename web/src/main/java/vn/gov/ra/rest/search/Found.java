package vn.gov.ra.rest.search;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.search.Fit;
import vn.gov.ra.search.SearchHit;
import vn.gov.ra.search.SearchKind;

/**
 * Something found, as it is sent.
 *
 * @param id of the object; of a letter: of the dossier or list it belongs to
 * @param subtitle what tells it from its namesakes; may be empty
 * @param path the page that shows it
 * @param matched why it was found
 */
public record Found(SearchKind kind, UUID id, String title, String subtitle, String path, Fit matched) {

    public static Found of(SearchHit hit) {
        return new Found(hit.kind(), hit.id(), hit.title(),
                Stream.of(hit.about(), hit.agency()).filter(Objects::nonNull).filter(text -> !text.equals(hit.title())).collect(Collectors.joining(" · ")),
                page(hit.source()) + "?id=" + hit.id(), hit.fit());
    }

    private static String page(SearchKind source) {
        return switch (source) {
            case AGENCY -> "/agencies/view";
            case PERSON -> "/subscribers/person";
            case DOSSIER -> "/dossiers/view";
            case LINE -> "/review/line";
            case LIST -> "/batches/view";
            case CERTIFICATE -> "/certificates/view";
            case TOKEN -> "/tokens/view";
            case LETTER -> throw new IllegalArgumentException("a letter has no page of its own");
        };
    }
}
