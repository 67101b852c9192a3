package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.render.file.FileType;

class ParametersTest {

    private final List<Object> answered = new ArrayList<>();
    private final HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (it, method, args) -> {
        answered.add(args[0]);
        return null;
    });

    private static HttpServletRequest asking(String value) {
        return (HttpServletRequest) Proxy.newProxyInstance(ParametersTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (it, method, args) -> value);
    }

    private static FileContent nothing(Object read) {
        return null;
    }

    @Test
    void what_the_address_says_is_read() {
        assertEquals(new UUID(0, 1), Parameters.id(asking(new UUID(0, 1).toString()), "id"));
        assertEquals(FileType.PDF, Parameters.word(FileType.class, asking("PDF"), "format"));
        assertEquals(2026, Parameters.number(asking("2026"), "year"));
    }

    @Test
    void what_cannot_be_read_is_not_there() throws IOException {
        Downloads.answer(response, () -> nothing(Parameters.id(asking("1"), "id")));
        Downloads.answer(response, () -> nothing(Parameters.id(asking(null), "id")));
        Downloads.answer(response, () -> nothing(Parameters.word(FileType.class, asking("không có"), "format")));
        Downloads.answer(response, () -> nothing(Parameters.number(asking("hai nghìn"), "year")));
        assertEquals(List.of(404, 404, 404, 404), answered);
    }

    /** Told as 404 it would never be looked for. */
    @Test
    void a_mistake_of_ours_is_not_told_as_a_missing_page() {
        assertThrows(NullPointerException.class, () -> Downloads.answer(response, () -> {
            throw new NullPointerException();
        }));
        assertThrows(IllegalArgumentException.class, () -> Downloads.answer(response, () -> {
            throw new IllegalArgumentException("ours");
        }));
        assertEquals(List.of(), answered);
    }
}
