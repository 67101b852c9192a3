package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class PlainCallsTest {

    private final PlainCalls calls = new PlainCalls();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return calls;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    public record Row(String name, int lines) {

        public String with(String first) {
            return name + first;
        }

        public String with(Integer first) {
            return name + first;
        }

        public String joined(String first, Object second) {
            return name + first + second;
        }

        public String twice(long number) {
            return name + 2 * number;
        }

        public String refused() {
            throw new IllegalStateException("Không được");
        }
    }

    private Object asked(Object base, String method, Object... arguments) {
        context.setPropertyResolved(false);
        return calls.invoke(context, base, method, null, arguments);
    }

    @Test
    void a_method_without_arguments_and_the_only_one_with_as_many_are_called() {
        assertEquals(3, asked(new Row("Hằng", 3), "lines"));
        assertTrue(context.isPropertyResolved());
        assertEquals("Hằng Nganull", asked(new Row("Hằng", 3), "joined", " Nga", null));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void a_method_that_gives_nothing_is_answered_too() {
        assertNull(asked(new Row(null, 0), "name"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void what_needs_a_choice_or_a_conversion_is_left_to_the_platform() {
        for (Object[] call : new Object[][] {{"with", "a"}, {"twice", 3}, {"twice", (Object) null}, {"missing", "a"}}) {
            asked(new Row("Hằng", 1), (String) call[0], call[1]);
            assertFalse(context.isPropertyResolved(), (String) call[0]);
        }
        asked(null, "name");
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void a_refusal_keeps_its_cause() {
        ELException refusal = assertThrows(ELException.class, () -> asked(new Row("Hằng", 1), "refused"));
        assertEquals("Không được", refusal.getCause().getMessage());
    }
}
