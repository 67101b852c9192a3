package vn.gov.ra.batch.result;

import java.util.List;

/** What was found in an answer: rows of lists, each once, and certificates of subscribers, each once. */
record ResultContent(List<ListRow> rows, List<FoundCertificate> certificates) {

    ResultContent {
        rows = List.copyOf(rows);
        certificates = List.copyOf(certificates);
    }
}
