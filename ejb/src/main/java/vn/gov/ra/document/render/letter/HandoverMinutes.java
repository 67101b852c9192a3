package vn.gov.ra.document.render.letter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;
import vn.gov.ra.document.render.text.Wording;

/**
 * Minutes of handing over devices that hold private keys (biên bản bàn giao thiết bị lưu khóa bí mật), for both parties to sign. A PIN is
 * never printed; the sealed envelope is part of the condition.
 *
 * @param head number, date and issuing body; its subject is the heading of the minutes, see {@link #heading}
 * @param venue where the devices change hands
 * @param reason why they do, such as a new issue or a recovery
 * @param remarks further paragraphs, may be empty
 * @param copies how many originals are made
 * @param qrText what the QR code says: the number of the minutes, or its address
 */
public record HandoverMinutes(LetterHead head, List<String> legalBases, String venue, Party giver, Party receiver, List<Token> tokens,
        String reason, List<String> remarks, int copies, String qrText) implements Printable {

    /**
     * One side of the handover.
     *
     * @param identity personal number, null where it is not to be printed
     * @param mandate letter of introduction or authorisation, null where none is needed
     */
    public record Party(String organisation, String fullName, String position, String identity, String mandate) {
    }

    /** One device; {@code condition} also names the accessories, such as the sealed PIN envelope. */
    public record Token(String model, String deviceSerial, String certificateName, String certificateSerial, String condition) {
    }

    private static final Wording WORDS = Wording.load("document", "wording", 1);

    public HandoverMinutes {
        legalBases = List.copyOf(legalBases);
        tokens = List.copyOf(tokens);
        remarks = List.copyOf(remarks);
    }

    /** The heading of minutes of that kind: {@code RECEIPT HANDOVER RETURN TO_CA FROM_CA DESTROY STOCKTAKE}. */
    public static String heading(String kind) {
        return WORDS.text("minutes." + kind);
    }

    @Override
    public String title() {
        return head.number().strip() + " " + head.subject();
    }

    @Override
    public List<String> parts() {
        Map<String, Object> model = Parts.head(head);
        model.putAll(list(tokens).model(TableContent.LETTERS_UPRIGHT));
        model.put("title", title());
        model.put("legalBases", legalBases);
        model.put("venue", venue);
        model.put("giver", giver);
        model.put("receiver", receiver);
        model.put("giverOrganisation", giver.organisation());
        model.put("receiverOrganisation", receiver.organisation());
        model.put("giverName", giver.fullName());
        model.put("receiverName", receiver.fullName());
        model.put("count", VietnameseDates.count(tokens.size()));
        model.put("reason", reason);
        model.put("remarks", remarks);
        model.put("copies", VietnameseDates.count(copies));
        model.put("qr", QrCode.of(qrText).dataUri());
        return List.of(Parts.fill("handover-minutes", model));
    }

    static TableContent list(List<Token> tokens) {
        List<Column> columns = Stream.of(Column.NUMBER, "model", "deviceSerial", "certificateName", "certificateSerial", "condition")
                .map(key -> new Column(key, WORDS.text("minutes.column." + key))).toList();
        return TableContent.of(columns, tokens.stream().map(token -> Map.of("model", text(token.model()), "deviceSerial", text(token.deviceSerial()),
                "certificateName", text(token.certificateName()), "certificateSerial", text(token.certificateSerial()),
                "condition", text(token.condition()))).toList());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
