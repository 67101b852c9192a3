package vn.gov.ra.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;

class MinutesKindTest {

    @Test
    void the_button_of_the_second_signature_says_what_it_does() {
        assertEquals("Ghi nhận Ban Cơ yếu đã nhận", Messages.label(MinutesKind.TO_CA.takeInKey(), Messages.VI), "nothing comes into the store");
        assertEquals("Nhận vào kho", Arrays.stream(MinutesKind.values()).filter(kind -> kind != MinutesKind.TO_CA).map(kind -> Messages.label(kind.takeInKey(), Messages.VI)).distinct()
                .collect(Collectors.joining(" | ")));
    }
}
