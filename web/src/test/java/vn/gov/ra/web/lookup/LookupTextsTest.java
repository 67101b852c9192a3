package vn.gov.ra.web.lookup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.request.PublicStep;
import vn.gov.ra.shared.Messages;

class LookupTextsTest {

    @ParameterizedTest
    @EnumSource(PublicStep.class)
    void every_step_told_to_the_public_has_a_name_in_both_languages(PublicStep step) {
        for (Locale language : new Locale[] {Messages.VI, Messages.EN}) {
            assertTrue(Messages.optionalLabel("web.lookup.step." + step, language).isPresent(), step.name());
        }
    }
}
