package vn.gov.ra.stock;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.token.HolderType;
import vn.gov.ra.token.TokenSerial;
import vn.gov.ra.token.TokenView;

/** What each scan means; nothing is read or written here but what it is given. */
final class Counting {

    private final CountKind kind;
    private final String location;
    private final Set<String> expected;
    private final Function<String, Optional<TokenView>> register;
    private final Set<String> seen;

    /**
     * @param expected serials of the packing list, or of the place
     * @param register finds a device by its serial
     * @param seen serials that count already
     */
    Counting(CountKind kind, String location, Collection<String> expected, Function<String, Optional<TokenView>> register, Collection<String> seen) {
        this.kind = kind;
        this.location = location;
        this.expected = Set.copyOf(expected);
        this.register = register;
        this.seen = new HashSet<>(seen);
    }

    /** One scan and what it means. {@code serial} is null where none could be read, {@code device} where the register has none. */
    record Judged(String serial, ScanOutcome outcome, TokenView device) {
    }

    Judged judge(String typed) {
        String serial;
        try {
            serial = TokenSerial.read(typed).value();
        } catch (DomainException unreadable) {
            return new Judged(null, ScanOutcome.UNREADABLE, null);
        }
        Optional<TokenView> device = register.apply(serial);
        boolean again = !seen.add(serial);
        return new Judged(serial, again ? ScanOutcome.DUPLICATE : kind == CountKind.RECEIPT ? received(serial, device) : counted(device), device.orElse(null));
    }

    private ScanOutcome received(String serial, Optional<TokenView> device) {
        if (device.isPresent()) {
            return ScanOutcome.ELSEWHERE;
        }
        return expected.contains(serial) ? ScanOutcome.FOUND : ScanOutcome.UNKNOWN;
    }

    private ScanOutcome counted(Optional<TokenView> device) {
        if (device.isEmpty()) {
            return ScanOutcome.UNKNOWN;
        }
        if (!HolderType.OFFICE.name().equals(device.get().holderType())) {
            return ScanOutcome.ELSEWHERE;
        }
        return location.equals(device.get().location()) ? ScanOutcome.FOUND : ScanOutcome.MISPLACED;
    }
}
