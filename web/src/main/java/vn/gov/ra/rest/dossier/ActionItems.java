package vn.gov.ra.rest.dossier;

import java.util.List;
import java.util.Locale;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Offered;

/** The actions on an object as the contract writes them (§6.23). */
public record ActionItems(List<Item> items) {

    /**
     * @param action name in kebab-case
     * @param why {@code RA-…: …}, null when allowed
     */
    public record Item(String action, boolean allowed, String why) {
    }

    /** A refusal that was only named; its kind does not matter here. */
    private record Named(String code) implements ErrorCode {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What a service offers. */
    public static ActionItems offered(List<Offered> offers, Locale language) {
        return of(offers.stream().map(one -> new ActionView(one.action(), one.allowed(), one.whyCode(), one.whyArguments())).toList(), language);
    }

    public static ActionItems of(List<ActionView> actions, Locale language) {
        return new ActionItems(actions.stream().map(one -> new Item(one.action(), one.allowed(), one.allowed() ? null
                : one.whyCode() + ": " + Messages.error(new Named(one.whyCode()), language, one.whyArguments().toArray()))).toList());
    }
}
