package vn.gov.ra.relying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

class RelyingRulesTest {

    private static final UUID OFFICE = UUID.fromString("00000000-0000-7000-8000-0000000000aa");

    private static RelyingDraft draft(String clientId, Set<String> scopes, List<String> addresses, Integer perMinute) {
        return new RelyingDraft(clientId, " Một cửa  điện tử ", OFFICE, "Kiểm tra chữ ký trên hồ sơ", "Trung tâm CNTT", scopes, addresses, perMinute, null);
    }

    @Test
    void a_whole_draft_is_kept_clean_with_the_usual_quota() {
        RelyingDraft kept = RelyingRules.checked(draft("mot-cua", Set.of("status.read"), List.of("10.1.0.0/16", "", "10.1.0.0/16"), null));

        assertEquals(List.of("10.1.0.0/16"), kept.addresses());
        assertEquals(RelyingRules.PER_MINUTE, kept.perMinute());
        assertEquals(RelyingRules.PER_DAY, kept.perDay());
        assertEquals("Một cửa điện tử", kept.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ra-portal", "ra-cli", "ra-provisioning", "realm-management", "account", "Một-cửa", "ab", "-abc", "a/b/c", "a b c", "UPPER"})
    void clients_of_the_portal_and_of_the_provider_are_nobodys(String clientId) {
        DomainException refusal = assertThrows(DomainException.class, () -> RelyingRules.checked(draft(clientId, Set.of("status.read"), List.of(), null)));

        assertSame(RelyingError.BAD_CLIENT_ID, refusal.error());
    }

    @Test
    void everything_wrong_is_said_at_once() {
        DomainException refusal = assertThrows(DomainException.class,
                () -> RelyingRules.checked(new RelyingDraft("mot-cua", "", null, null, "", Set.of("status.write"), List.of("10.1.1.1/8"), 0, -5)));

        assertSame(SharedError.INVALID_INPUT, refusal.error());
        assertEquals(List.of("/name", "/purpose", "/contact", "/agency", "/scopes", "/addresses", "/perMinute", "/perDay"),
                refusal.fields().stream().map(field -> field.pointer()).toList());
    }

    @Test
    void one_fault_alone_is_the_refusal_itself() {
        DomainException refusal = assertThrows(DomainException.class, () -> RelyingRules.checked(draft("mot-cua", Set.of("admin"), List.of(), null)));

        assertSame(RelyingError.UNKNOWN_SCOPE, refusal.error());
    }
}
