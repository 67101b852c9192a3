package vn.gov.ra.demo.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;

/** Devices: one for each certificate that is not archived, sixty in the store, five overdue, some lost or broken. */
final class Tokens {

    static final int IN_STOCK = 60;
    static final int OVERDUE = 5;

    private final Connection connection;
    private final Instant now;
    private final LocalDate today;

    Tokens(Connection connection, Clock clock) {
        this.connection = connection;
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    void write(List<Certificates.Registered> certificates) throws SQLException {
        int recalled = 0;
        try (Insert rows = new Insert(connection, "token", "id", "serial", "model", "kind", "state", "previous_state", "holder_type", "holder_agency_id", "holder_person_id",
                "subscriber_id", "agency_id", "location", "due_on", "registered_at")) {
            for (Certificates.Registered each : certificates) {
                CertificatePlan.Item item = each.item();
                TokenKind kind = item.number() >= 0 && item.number() % 60 == 33 ? TokenKind.SIM_PKI : TokenKind.USB_TOKEN;
                TokenState state = state(item, kind, recalled);
                if (state == null) {
                    continue;
                }
                recalled += state == TokenState.RECALLED ? 1 : 0;
                UUID id = Seeded.id("token", item.number());
                boolean inUse = state == TokenState.IN_USE || state == TokenState.RECALLED;
                String holder = !kind.inCustody() ? "NOBODY" : switch (state) {
                    case IN_USE, RECALLED -> "SUBSCRIBER";
                    case LOST, DESTROYED -> "NOBODY";
                    default -> "OFFICE";
                };
                rows.row(id, serial(kind, item.number()), kind == TokenKind.SIM_PKI ? "SIM" : "GCA-01", kind, state, null, holder, null,
                        inUse && item.person() != null ? item.person().id() : null, each.subscriberId(), item.unit().id(), holder.equals("OFFICE") ? "Kho Sở, tủ 1" : null,
                        state == TokenState.RECALLED ? today.minusDays(9) : null, item.notBefore());
            }
            for (int i = 0; i < IN_STOCK; i++) {
                rows.row(Seeded.id("token-stock", i), String.format("GCA01-2600-%06d", i + 1), "GCA-01", TokenKind.USB_TOKEN, TokenState.IN_STOCK, null, "OFFICE", null, null,
                        null, null, "Kho Sở, tủ 2", null, now);
            }
        }
        try (Insert slots = new Insert(connection, "token_slot", "token_id", "slot_no", "certificate_id")) {
            int again = 0;
            for (Certificates.Registered each : certificates) {
                TokenKind kind = each.item().number() >= 0 && each.item().number() % 60 == 33 ? TokenKind.SIM_PKI : TokenKind.USB_TOKEN;
                TokenState state = state(each.item(), kind, again);
                if (state != null) {
                    again += state == TokenState.RECALLED ? 1 : 0;
                    slots.row(Seeded.id("token", each.item().number()), 0, each.id());
                }
            }
        }
    }

    private static String serial(TokenKind kind, int number) {
        return kind == TokenKind.SIM_PKI ? String.format("8984048%012d", Math.abs(number)) : number < 0 ? String.format("GCA01-2599-%06d", -number)
                : String.format("GCA01-25%02d-%06d", number % 12 + 1, number);
    }

    /** Null where the certificate has no device any more. */
    private static TokenState state(CertificatePlan.Item item, TokenKind kind, int recalled) {
        return switch (item.state()) {
            case ENDED, SUPERSEDED, RECEIVED, QUARANTINED -> null;
            case REVOKED -> !kind.inCustody() ? TokenState.DESTROYED : recalled < OVERDUE ? TokenState.RECALLED
                    : item.reason() == 1 ? TokenState.LOST : item.number() % 7 == 0 ? TokenState.DESTROYED : item.number() % 11 == 0 ? TokenState.DAMAGED : TokenState.RETURNED;
            case VERIFIED -> TokenState.RESERVED;
            default -> TokenState.IN_USE;
        };
    }
}
