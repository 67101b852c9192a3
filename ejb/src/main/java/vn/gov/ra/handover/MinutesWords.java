package vn.gov.ra.handover;

import vn.gov.ra.document.render.text.Wording;
import vn.gov.ra.token.TokenView;

/** What minutes and register say of a device and of why it changes hands. */
final class MinutesWords {

    static final Wording WORDS = Wording.load("handover", "minutes", 1);

    private static final String USED = WORDS.text("condition.used");

    private MinutesWords() {
    }

    /** @param used a certificate on it has been in force */
    static String condition(Minutes minutes, TokenView device, boolean used) {
        return switch (minutes.kind()) {
            case RECEIPT -> WORDS.text("condition");
            case HANDOVER -> used ? USED : WORDS.text("condition");
            case RETURN, FROM_CA -> USED;
            case TO_CA, DESTROY, STOCKTAKE -> byState(device, used);
        };
    }

    /** Of what is new only the store says where it is; whatever was used says so, or what is wrong with it. */
    private static String byState(TokenView device, boolean used) {
        String key = "condition." + device.state();
        boolean keptNew = switch (device.state()) {
            case IN_STOCK, RESERVED -> true;
            default -> false;
        };
        return WORDS.has(key) && !(keptNew && used) ? WORDS.text(key) : USED;
    }

    /** @param used all its devices were used before */
    static String reason(Minutes minutes, boolean used) {
        boolean handover = minutes.kind() == MinutesKind.HANDOVER;
        return WORDS.text("reason." + (handover && Party.SUBSCRIBER.equals(minutes.from().type()) ? "CUSTODIAN" : handover && used ? "AGAIN" : minutes.kind().name()));
    }

    static boolean used(MinutesLineView line) {
        return USED.equals(line.condition());
    }
}
