package vn.gov.ra.web.draft;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.model.SelectItem;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** One input of a form, in the row it stands in: what is stored, what it would send, and how it is filled. */
final class DraftInput {

    private final FacesContext faces;
    private final UIInput input;

    private DraftInput(FacesContext faces, UIInput input) {
        this.faces = faces;
        this.input = input;
    }

    /** The inputs a draft keeps, in the order of the page. */
    static void each(FacesContext faces, UIForm form, Consumer<DraftInput> what) {
        form.visitTree(VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (context, part) -> {
            if (part instanceof UIInput input && !(input instanceof HtmlInputHidden || input instanceof HtmlInputSecret || input instanceof HtmlInputFile)) {
                what.accept(new DraftInput(faces, input));
            }
            return VisitResult.ACCEPT;
        });
    }

    /** Name of what it sends. */
    String name() {
        return input.getClientId(faces);
    }

    String label() {
        Object label = input.getAttributes().get("label");
        return label == null ? name() : label.toString();
    }

    /** Boxes that are not ticked send nothing at all. */
    boolean silent() {
        return input instanceof UISelectBoolean || input instanceof UISelectMany;
    }

    /** Stands in a row, whose place is part of its name. */
    boolean inRow() {
        for (UIComponent above = input.getParent(); above != null && !(above instanceof UIForm); above = above.getParent()) {
            if (above instanceof NamingContainer && !(above instanceof UIViewRoot)) {
                return true;
            }
        }
        return false;
    }

    /** What the object has now, as the input would send it. */
    List<String> stored() {
        Object value = input.getValue();
        if (input instanceof UISelectBoolean) {
            return Boolean.TRUE.equals(value) ? List.of("true") : List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object one : several(value)) {
            String text = text(one);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** How values of this input are read: labels of choices instead of their codes. */
    String shown(List<String> values, String yes, String no) {
        if (input instanceof UISelectBoolean) {
            return values.isEmpty() ? no : yes;
        }
        return values.stream().map(this::choice).reduce((one, next) -> one + ", " + next).orElse("");
    }

    /** Shows what was typed; the object's value stays what it is unless the rest of the page depends on it. */
    void fill(List<String> values, boolean intoModel) {
        Object sent = sent(values);
        if (sent == null) {
            return;
        }
        if (!intoModel || !store(sent)) {
            input.setSubmittedValue(sent);
        }
    }

    private Object sent(List<String> values) {
        if (input instanceof UISelectBoolean) {
            return !values.isEmpty();
        }
        if (input instanceof UISelectMany) {
            return values.toArray(String[]::new);
        }
        // A group of which none is chosen cannot be chosen again.
        return values.isEmpty() ? (input instanceof UISelectOne ? null : "") : values.get(0);
    }

    private boolean store(Object sent) {
        try {
            Object value = sent;
            if (!(sent instanceof Boolean)) {
                value = faces.getRenderKit().getRenderer(input.getFamily(), input.getRendererType()).getConvertedValue(faces, input, sent);
            }
            input.getValueExpression("value").setValue(faces.getELContext(), "".equals(value) ? null : value);
            return true;
        } catch (ConverterException | IllegalArgumentException unreadable) {
            // Shown as it was typed; sending it says what is wrong.
            return false;
        }
    }

    private String choice(String value) {
        if (input instanceof UISelectOne || input instanceof UISelectMany) {
            for (SelectItem item : SelectItemsCollector.collectFromParent(faces, input)) {
                if (item.getValue() != null && text(item.getValue()).equals(value)) {
                    return item.getLabel();
                }
            }
        }
        return value;
    }

    private String text(Object value) {
        if (value == null) {
            return "";
        }
        Converter<Object> converter = converter(value);
        String text = converter == null ? value.toString() : converter.getAsString(faces, input, value);
        return text == null ? "" : text;
    }

    @SuppressWarnings("unchecked")
    private Converter<Object> converter(Object value) {
        return input.getConverter() != null ? input.getConverter()
                : value instanceof String ? null : faces.getApplication().createConverter(value.getClass());
    }

    private static List<Object> several(Object value) {
        List<Object> all = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            all.addAll(many);
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                all.add(Array.get(value, i));
            }
        } else if (value != null) {
            all.add(value);
        }
        return all;
    }
}
