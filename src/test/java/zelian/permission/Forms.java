package zelian.permission;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The real addresses of the program, and its forms filled in with what their fields accept, so that an answer is
 * that of the rule and not of a field left empty.
 */
final class Forms {

    private final Map<String, HandlerMethod> handlers = new TreeMap<>();

    Forms(ApplicationContext application) {
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> names(mapping).forEach(name -> handlers.put(name, handler)));
    }

    /** Every address: {@code GET /tasks/{id}}. */
    Set<String> addresses() {
        return handlers.keySet();
    }

    private static List<String> names(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var method =
                methods.isEmpty() ? "ANY" : methods.stream().map(Enum::name).collect(Collectors.joining("·"));
        return mapping.getPatternValues().stream()
                .map(path -> method + " " + path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .toList();
    }

    /** What a person would fill in about this object. */
    Map<String, String> filled(Route route, Thing thing) {
        var fields = new HashMap<String, String>();
        for (var parameter : parameters(route)) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                put(fields, name(parameter), parameter.getParameterizedType(), parameter, thing);
            } else if (parameter.getType().isRecord() && !parameter.isAnnotationPresent(PathVariable.class)) {
                for (var part : parameter.getType().getRecordComponents()) {
                    put(fields, part.getName(), part.getGenericType(), part.getAccessor(), thing);
                }
            }
        }
        return fields;
    }

    /** What an address cannot be asked without, as its query. */
    String query(Route route, Thing thing) {
        return Arrays.stream(parameters(route))
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .filter(Forms::required)
                .map(parameter -> name(parameter) + "=" + thing.text(name(parameter)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
    }

    private Parameter[] parameters(Route route) {
        var handler = handlers.get(route.toString());
        return handler == null ? new Parameter[0] : handler.getMethod().getParameters();
    }

    private static String name(Parameter parameter) {
        var given = parameter.getAnnotation(RequestParam.class).name();
        return given.isEmpty() ? parameter.getName() : given;
    }

    private static boolean required(Parameter parameter) {
        var asked = parameter.getAnnotation(RequestParam.class);
        return asked.required()
                && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && Arrays.stream(parameter.getAnnotatedType().getAnnotations())
                        .noneMatch(one -> one.annotationType().getSimpleName().equals("Nullable"));
    }

    private static void put(Map<String, String> fields, String name, Type type, AnnotatedElement rules, Thing thing) {
        var one = type instanceof ParameterizedType && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        var value = thing.says(one) ? thing.text(one) : value(type, rules);
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String value(Type type, AnnotatedElement rules) {
        if (!(type instanceof Class<?> plain)) {
            return type instanceof ParameterizedType ? "" : "1";
        }
        var needed = rules.isAnnotationPresent(NotNull.class)
                || rules.isAnnotationPresent(NotBlank.class)
                || rules.isAnnotationPresent(RequestParam.class);
        if (plain == String.class) {
            return needed ? "测试" : "";
        }
        if (plain == LocalDate.class) {
            return "2026-12-01";
        }
        if (plain == boolean.class) {
            return "false";
        }
        if (plain == int.class || plain == Integer.class) {
            var least = rules.getAnnotation(Min.class);
            return least == null ? "0" : Long.toString(least.value());
        }
        if (plain.isEnum()) {
            return ((Enum<?>) plain.getEnumConstants()[0]).name();
        }
        var names = plain == UUID.class
                || Arrays.stream(plain.getMethods())
                        .anyMatch(method -> method.getName().equals("of") && Modifier.isStatic(method.getModifiers()));
        return needed && names ? Thing.NOTHING.text("id") : "";
    }
}
