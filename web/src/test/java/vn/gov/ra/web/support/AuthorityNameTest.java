package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "CN=Cơ quan chứng thực số chuyên dùng,O=Ban Cơ yếu Chính phủ,C=VN; g2; Cơ quan chứng thực số chuyên dùng (g2)",
        "C=VN,O=Ban,CN=Một\\, hai; g1; Một, hai (g1)",
        "C=VN,O=Ban; g1; g1"})
    void an_authority_is_called_by_its_common_name(String subject, String alias, String name) {
        assertEquals(name, AuthorityName.of(subject, alias));
    }
}
