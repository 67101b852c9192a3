package vn.gov.ra.search;

import java.util.UUID;

/**
 * Something found.
 *
 * @param id of the object; of a letter: of the dossier or list it belongs to
 * @param source whose page shows it; differs from {@code kind} for letters alone
 * @param title name or number
 * @param about what tells it from its namesakes: position, code, serial; may be null
 * @param agency name of the agency it belongs to; null for agencies and for what belongs to none
 * @param fit why it was found
 */
public record SearchHit(SearchKind kind, UUID id, SearchKind source, String title, String about, String agency, Fit fit) {
}
