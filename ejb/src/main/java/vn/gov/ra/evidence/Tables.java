package vn.gov.ra.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.gov.ra.approval.DecisionView;
import vn.gov.ra.audit.AuditEventView;
import vn.gov.ra.request.AttachmentView;
import vn.gov.ra.request.LineEventView;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.token.TokenView;

/** Tables of the evidence: CSV in UTF-8 with the byte order mark, headings in Vietnamese, moments in UTC. */
final class Tables {

    private Tables() {
    }

    static byte[] timeline(List<EvidenceCollector.Moment> moments) {
        return csv("at object what who comment", moments.stream().sorted(Comparator.comparing(EvidenceCollector.Moment::at))
                .map(one -> new Object[] {one.at(), one.object(), one.what(), one.who(), one.comment()}));
    }

    static byte[] audit(List<AuditEventView> events) {
        return csv("id at who roles what type object name outcome correlation details", events.stream().sorted(Comparator.comparing(AuditEventView::at).thenComparing(AuditEventView::id))
                .map(one -> new Object[] {one.id(), one.at(), one.actor(), one.roles(), one.action(), one.objectType(), one.objectId(), one.objectName(), one.outcome(),
                    one.correlation(), one.details()}));
    }

    static byte[] history(List<LineEventView> events) {
        return csv("at what from to who comment", events.stream().map(one -> new Object[] {one.at(), one.action(), one.from(), one.to(), one.actorName(), one.comment()}));
    }

    static byte[] decisions(List<DecisionView> decisions) {
        return csv("at step who result reason comment hash void", decisions.stream()
                .map(one -> new Object[] {one.at(), one.step(), one.actor(), one.result(), one.reasonCode(), one.comment(), one.contentHash(), one.voided()}));
    }

    static byte[] token(TokenView token) {
        return csv("serial model kind state holder since", Stream.<Object[]>of(new Object[] {token.serial(), token.model(), token.kind(), token.state(), token.holderType(),
            token.registeredAt()}));
    }

    static byte[] papers(List<AttachmentView> papers) {
        return csv("at paper kind size hash who", papers.stream()
                .map(one -> new Object[] {one.addedAt(), one.fileName(), one.kind(), one.size(), one.sha256(), one.addedBy()}));
    }

    private static byte[] csv(String columns, Stream<Object[]> rows) {
        String[] heading = Arrays.stream(columns.split(" ")).map(one -> Messages.label("evidence.column." + one, Messages.VI)).toArray(String[]::new);
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(heading).get())) {
            for (Object[] row : rows.toList()) {
                printer.printRecord(Arrays.stream(row).map(value -> guarded(Objects.toString(value, ""))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet must not take what people wrote for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
