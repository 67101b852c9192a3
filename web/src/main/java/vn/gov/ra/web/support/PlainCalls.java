package vn.gov.ra.web.support;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls a page makes of its beans and rows, {@code one.code()} or {@code t.of('…')}, with the method looked for once a class. The resolver of the
 * platform compares all methods of the class at every call, some thousands of times a list page. What is not plain (overloads with as many
 * arguments, an argument that needs converting, a class that is not public) is left to it.
 */
public class PlainCalls extends ELResolver {

    private static final ClassValue<Map<String, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null || base instanceof Class) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Method method = KNOWN.get(base.getClass())
                .computeIfAbsent(name.toString() + '/' + given.length, key -> only(base.getClass(), name.toString(), given.length)).orElse(null);
        if (method == null || !fits(method.getParameterTypes(), given)) {
            return null;
        }
        try {
            Object result = method.invoke(base, given);
            context.setPropertyResolved(base, name);
            return result;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** The only public method of this name with so many arguments; a bridge stands for the method it leads to. */
    static Optional<Method> only(Class<?> type, String name, int arguments) {
        Map<String, Method> found = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments && !method.isVarArgs() && !method.isBridge()) {
                found.merge(Arrays.toString(method.getParameterTypes()), method,
                        (a, b) -> a.getDeclaringClass().isAssignableFrom(b.getDeclaringClass()) ? b : a);
            }
        }
        return found.size() == 1 ? found.values().stream().filter(PlainCalls::open).findFirst() : Optional.empty();
    }

    private static boolean open(Method method) {
        return Modifier.isPublic(method.getDeclaringClass().getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    private static boolean fits(Class<?>[] types, Object[] given) {
        for (int i = 0; i < types.length; i++) {
            if (given[i] == null ? types[i].isPrimitive() : !types[i].isInstance(given[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
