package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialEmailTest {

    private static final OfficialEmail RULE = new OfficialEmail(List.of("@gov.vn", "*.dcs.vn"), List.of("gmail.com", "yahoo.com"));

    @ParameterizedTest
    @ValueSource(strings = {"vanthu.xa@daknong.gov.vn", "hvx-dakha@quangngai.gov.vn", "VPUBND@GOV.VN", "a@tinhuy.dcs.vn"})
    void addresses_of_state_agencies_are_official(String address) {
        assertEquals(Optional.empty(), RULE.check(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyenvanan@gmail.com", "an@mail.yahoo.com", "AN@GMAIL.COM"})
    void private_providers_are_not(String address) {
        assertEquals(Optional.of(RegulationError.EMAIL_PRIVATE), RULE.check(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an@congty.vn", "an@daknong.gov.vn.example.com", "an@xgov.vn"})
    void a_domain_that_only_looks_alike_is_not_official(String address) {
        assertEquals(Optional.of(RegulationError.EMAIL_NOT_OFFICIAL), RULE.check(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an", "an@", "@gov.vn", "an binh@gov.vn", "an@gov", "an@@gov.vn", "an@gov..vn", "án@daknong.gov.vn", "an@-x.gov.vn"})
    void what_is_no_address_is_said_to_be_none(String address) {
        assertEquals(Optional.of(RegulationError.EMAIL_MALFORMED), RULE.check(address));
    }

    @Test
    void with_no_domain_named_every_domain_but_the_blocked_ones_counts() {
        OfficialEmail open = new OfficialEmail(List.of(), List.of("gmail.com"));

        assertEquals(Optional.empty(), open.check("an@congty.vn"));
        assertEquals(Optional.of(RegulationError.EMAIL_PRIVATE), open.check("an@gmail.com"));
        assertEquals(Optional.of(RegulationError.EMAIL_MALFORMED), open.check(null));
    }
}
