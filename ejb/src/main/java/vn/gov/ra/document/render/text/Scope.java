package vn.gov.ra.document.render.text;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Finds the fields of a template's model: maps by key, records by component, the innermost first. Nothing else is ever called. */
final class Scope {

    private Scope() {
    }

    static Object find(Deque<Object> scope, String name) {
        if (name.equals(".")) {
            return scope.peek();
        }
        for (Object model : scope) {
            if (model instanceof Map<?, ?> map && map.containsKey(name)) {
                return map.get(name);
            }
            if (model instanceof Record) {
                for (RecordComponent component : model.getClass().getRecordComponents()) {
                    if (component.getName().equals(name)) {
                        return value(component, model);
                    }
                }
            }
        }
        throw new IllegalStateException("The model has no field " + name);
    }

    /** What a section runs over: nothing for null, false, empty; once for a single value. */
    static List<?> items(Object value) {
        if (value == null || Boolean.FALSE.equals(value) || "".equals(value)) {
            return List.of();
        }
        return value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
    }

    private static Object value(RecordComponent component, Object model) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
